package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Evidence;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Relation;
import agon.text.Document;
import agon.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the parties of a lawsuit by its name: in "Kadrey v. Meta" the first sues, the second
 * defends. A party counts only where the article names it elsewhere or in the case's own name.
 */
final class CaseReader {
  private static final double CONFIDENCE = 0.85;
  private static final Pattern NAME =
      Pattern.compile("^(.{2,80}?)\\s+(?:v\\.?|vs\\.?|c\\.|contre|versus)\\s+(.{2,80})$");

  private final Relation plaintiffIn;
  private final Relation defendantIn;
  private final String rule;

  CaseReader(Relation plaintiffIn, Relation defendantIn, String rule) {
    this.plaintiffIn = plaintiffIn;
    this.defendantIn = defendantIn;
    this.rule = rule;
  }

  List<Finding> read(Document document, List<LinkedMention> mentions) {
    List<Finding> findings = new ArrayList<>();
    Map<URI, Entity> entities = new TreeMap<>();
    mentions.forEach(mention -> entities.putIfAbsent(mention.entity().iri(), mention.entity()));
    for (LinkedMention mention : mentions) {
      boolean named = mention.mention().form() == Mention.Form.NAME;
      Matcher matcher = NAME.matcher(mention.mention().span().of(document.text()));
      if (named && mention.entity().kind().name().equals("Lawsuit") && matcher.matches()) {
        party(matcher.group(1), entities)
            .ifPresent(party -> findings.add(finding(document, mention, party, plaintiffIn)));
        party(matcher.group(2), entities)
            .ifPresent(party -> findings.add(finding(document, mention, party, defendantIn)));
      }
    }
    return findings;
  }

  /** The one party of the article whose name is, starts or ends with the name in the case. */
  private Optional<Entity> party(String name, Map<URI, Entity> entities) {
    String wanted = name.toLowerCase(Locale.ROOT);
    List<Entity> exact = new ArrayList<>();
    List<Entity> partial = new ArrayList<>();
    for (Entity entity : entities.values()) {
      String known = entity.name().toLowerCase(Locale.ROOT);
      if (plaintiffIn.domain().contains(entity.kind())) {
        if (known.equals(wanted)) {
          exact.add(entity);
        } else if (known.endsWith(" " + wanted)
            || known.startsWith(wanted + " ")
            || wanted.startsWith(known + " ")) {
          partial.add(entity);
        }
      }
    }
    List<Entity> best = exact.isEmpty() ? partial : exact;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private Finding finding(
      Document document, LinkedMention lawsuit, Entity party, Relation relation) {
    Span span = lawsuit.mention().span();
    Evidence evidence = new Evidence(document.article().id(), span, span.of(document.text()), rule);
    return Finding.asserted(party, relation, lawsuit.entity(), CONFIDENCE, evidence);
  }
}
