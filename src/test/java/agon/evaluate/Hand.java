package agon.evaluate;

import agon.knowledge.Claim;
import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Evidence;
import agon.knowledge.Extraction;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Qualifiers;
import agon.knowledge.Quotation;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.knowledge.Value;
import agon.text.Article;
import agon.text.Document;
import agon.text.Language;
import agon.text.PartialDate;
import agon.text.Sentence;
import agon.text.Span;
import agon.text.Token;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Extractions made by hand from a text. */
final class Hand {
  static final EntityKind COMPANY = new EntityKind("Company");
  static final EntityKind MODEL = new EntityKind("Model");
  static final EntityKind PRODUCT = new EntityKind("Product");
  static final EntityKind PERSON = new EntityKind("Person");

  private final Document document;
  private final List<LinkedMention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private double confidence = 0.9;

  /** A document of one sentence. */
  Hand(String text) {
    Article article =
        new Article(
            URI.create("https://w3id.org/agon/article/hand"),
            "hand.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            text);
    Span whole = new Span(0, text.length());
    Token token = new Token(whole, text, text, "X", "", Token.ROOT, "root");
    List<Sentence> sentences = List.of(new Sentence(whole, List.of(token)));
    document = new Document(article, Language.ENGLISH, sentences, List.of());
  }

  /** An entity that the text names by each of these words. */
  Entity named(String id, EntityKind kind, String... names) {
    Entity entity =
        new Entity(URI.create("https://w3id.org/agon/id/" + id), kind, names[0], Optional.empty());
    for (String name : names) {
      int start = document.text().indexOf(name);
      Span span = new Span(start, start + name.length());
      Mention mention = new Mention(span, Mention.Form.NAME, Optional.of(kind));
      mentions.add(new LinkedMention(mention, entity));
    }
    return entity;
  }

  /** Takes a noun or pronoun to mean an entity. */
  Hand means(String words, Mention.Form form, Entity entity) {
    int start = document.text().indexOf(words);
    Span span = new Span(start, start + words.length());
    mentions.add(new LinkedMention(new Mention(span, form, Optional.empty()), entity));
    return this;
  }

  /** How sure the claims are that are added from here on; 0.9 before. */
  Hand sure(double share) {
    confidence = share;
    return this;
  }

  /** Adds a claim. */
  Hand says(Entity subject, String relation, Entity object, Status status) {
    return says(subject, relation, object, status, Optional.empty());
  }

  /** Adds a claim that somebody makes. */
  Hand says(Entity subject, String relation, Entity object, Status status, Optional<Entity> by) {
    Set<EntityKind> kinds = Set.of(COMPANY, MODEL, PRODUCT, PERSON);
    claims.add(
        new Claim(
            subject,
            new Relation(relation, kinds, kinds, List.of(), Optional.empty(), Set.of()),
            new Value.OfEntity(object),
            status,
            by,
            Qualifiers.NONE,
            confidence,
            List.of(
                new Evidence(
                    document.article().id(),
                    new Span(0, document.text().length()),
                    document.text(),
                    "hand.1"))));
    return this;
  }

  /** Adds a quotation that nobody is said to say. */
  Hand quotes(String words, boolean direct) {
    return quotes(words, direct, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Adds a quotation. */
  Hand quotes(
      String words,
      boolean direct,
      Optional<Entity> speaker,
      Optional<Entity> addressee,
      Optional<PartialDate> date) {
    int start = document.text().indexOf(words);
    Span span = new Span(start, start + words.length());
    quotations.add(new Quotation(span, direct, speaker, Optional.empty(), addressee, date));
    return this;
  }

  /** All that was said. */
  Extraction extraction() {
    return new Extraction(document, mentions, quotations, claims);
  }
}
