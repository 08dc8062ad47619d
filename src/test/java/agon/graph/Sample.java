package agon.graph;

import agon.knowledge.Claim;
import agon.knowledge.Entity;
import agon.knowledge.Evidence;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Qualifiers;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.knowledge.Value;
import agon.text.Article;
import agon.text.Document;
import agon.text.Language;
import agon.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Makes mentions and claims of a sample article from the words that stand in it.
 *
 * @param article the article
 * @param language its language
 */
record Sample(Article article, Language language) {
  Document document() {
    return new Document(article, language, List.of(), List.of());
  }

  /** The first place of these words. */
  Span span(String words) {
    int start = article.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  LinkedMention mention(String words, Entity thing) {
    Mention mention = new Mention(span(words), Mention.Form.NAME, Optional.of(thing.kind()));
    return new LinkedMention(mention, thing);
  }

  Claim claim(Entity subject, String relation, Entity object, Status status, String words) {
    return new Claim(
        subject,
        relation(relation),
        new Value.OfEntity(object),
        status,
        Optional.empty(),
        Qualifiers.NONE,
        0.9,
        List.of(evidence(words)));
  }

  /** The claim that a model is open, as somebody says. */
  Claim open(Entity model, String words, Entity speaker) {
    return new Claim(
        model,
        relation("openness"),
        new Value.OfLiteral("open"),
        Status.ATTRIBUTED,
        Optional.of(speaker),
        Qualifiers.NONE,
        1,
        List.of(evidence(words)));
  }

  private Evidence evidence(String words) {
    return new Evidence(article.id(), span(words), words, "test.1");
  }

  private static Relation relation(String name) {
    return SampleExtractions.ONTOLOGY.relations().stream()
        .filter(relation -> relation.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
