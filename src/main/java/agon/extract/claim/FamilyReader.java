package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Evidence;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Relation;
import agon.text.Document;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds versions by their names: where an article speaks of both Llama 3 and Llama, the first is a
 * version of the second. The family is the longest other name that begins the version's name.
 */
final class FamilyReader {
  private static final double CONFIDENCE = 0.9;
  private static final EntityKind MODEL = new EntityKind("Model");

  private final Relation versionOf;
  private final String rule;

  FamilyReader(Relation versionOf, String rule) {
    this.versionOf = versionOf;
    this.rule = rule;
  }

  List<Finding> read(Document document, List<LinkedMention> mentions) {
    Map<URI, LinkedMention> firsts = new TreeMap<>();
    for (LinkedMention mention : mentions) {
      boolean named = mention.mention().form() == Mention.Form.NAME;
      if (named && versionOf.domain().contains(mention.entity().kind())) {
        firsts.putIfAbsent(mention.entity().iri(), mention);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (LinkedMention version : firsts.values()) {
      family(version.entity(), firsts)
          .ifPresent(family -> findings.add(finding(document, version, family)));
    }
    return findings;
  }

  private static Optional<Entity> family(Entity version, Map<URI, LinkedMention> firsts) {
    Entity best = null;
    for (LinkedMention candidate : firsts.values()) {
      Entity entity = candidate.entity();
      boolean fits =
          entity.kind().equals(version.kind())
              && begins(entity.name(), version.name(), version.kind());
      if (fits && (best == null || entity.name().length() > best.name().length())) {
        best = entity;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether what follows the family's name is a version: it opens with a space or hyphen, or with a
   * digit, and a number stands in the whole name ("Llama 3", "GPT-5.6 Sol"); in what follows where
   * it is no model (« Microsoft 365 Copilot » is no version of Microsoft 365).
   */
  private static boolean begins(String family, String version, EntityKind kind) {
    String longer = version.toLowerCase(Locale.ROOT);
    String shorter = family.toLowerCase(Locale.ROOT);
    if (longer.length() <= shorter.length() || !longer.startsWith(shorter)) {
      return false;
    }
    char next = longer.charAt(shorter.length());
    String named = kind.equals(MODEL) ? longer : longer.substring(shorter.length());
    boolean digits = named.chars().anyMatch(Character::isDigit);
    return digits
        && (next == ' '
            || next == '-'
            || (Character.isDigit(next)
                && !Character.isDigit(shorter.charAt(shorter.length() - 1))));
  }

  private Finding finding(Document document, LinkedMention version, Entity family) {
    Evidence evidence = Passage.around(version, document, rule);
    return Finding.asserted(version.entity(), versionOf, family, CONFIDENCE, evidence);
  }
}
