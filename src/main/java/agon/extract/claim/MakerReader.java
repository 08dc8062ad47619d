package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Evidence;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Qualifiers;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.knowledge.Value.OfEntity;
import agon.text.Document;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds makers that no verb names: a firm whose name opens the thing's own ("Microsoft Copilot"),
 * and a firm that releases the thing.
 */
final class MakerReader {
  private static final double CONFIDENCE = 0.9;
  private static final String RELEASE = "releases";

  private final Relation develops;
  private final String rule;

  MakerReader(Relation develops, String rule) {
    this.develops = develops;
    this.rule = rule;
  }

  /**
   * Makers whose name opens the name of what they make, as the article writes both; not where it
   * gives the thing to another: « DeepSeek R1 Slim, développé par Multiverse ».
   */
  List<Finding> byName(Document document, List<LinkedMention> mentions, List<Finding> read) {
    Map<String, Entity> firms = new TreeMap<>();
    for (LinkedMention mention : mentions) {
      Entity entity = mention.entity();
      if (isName(mention) && entity.kind().name().equals("Company")) {
        firms.putIfAbsent(text(document, mention), entity);
      }
    }
    Map<URI, Finding> found = new TreeMap<>();
    for (LinkedMention mention : mentions) {
      boolean thing = develops.range().contains(mention.entity().kind());
      if (isName(mention) && thing && !found.containsKey(mention.entity().iri())) {
        maker(text(document, mention), firms)
            .filter(firm -> !isOfAnother(mention.entity(), firm, read))
            .ifPresent(firm -> found.put(mention.entity().iri(), finding(document, mention, firm)));
      }
    }
    return List.copyOf(found.values());
  }

  /** Who releases a thing makes it: a finding more for each release that is asserted. */
  List<Finding> byRelease(List<Finding> findings) {
    List<Finding> more = new ArrayList<>();
    for (Finding finding : findings) {
      boolean released =
          finding.relation().name().equals(RELEASE) && finding.status() == Status.ASSERTED;
      if (released && develops.fits(finding.subject(), finding.object())) {
        more.add(
            new Finding(
                finding.subject(),
                develops,
                finding.object(),
                finding.status(),
                finding.by(),
                Qualifiers.NONE,
                finding.confidence(),
                finding.evidence()));
      }
    }
    return more;
  }

  private boolean isOfAnother(Entity thing, Entity firm, List<Finding> read) {
    return read.stream()
        .filter(f -> f.relation().equals(develops) || f.relation().name().equals(RELEASE))
        .filter(f -> f.status() == Status.ASSERTED && !f.subject().iri().equals(firm.iri()))
        .anyMatch(f -> f.object() instanceof OfEntity of && of.entity().iri().equals(thing.iri()));
  }

  private static Optional<Entity> maker(String name, Map<String, Entity> firms) {
    for (int end = name.length() - 1; end > 0; end--) {
      boolean edge = name.charAt(end) == ' ' || name.charAt(end) == '-';
      Entity firm = edge ? firms.get(name.substring(0, end)) : null;
      if (firm != null) {
        return Optional.of(firm);
      }
    }
    return Optional.empty();
  }

  private static boolean isName(LinkedMention mention) {
    return mention.mention().form() == Mention.Form.NAME;
  }

  private static String text(Document document, LinkedMention mention) {
    return mention.mention().span().of(document.text());
  }

  private Finding finding(Document document, LinkedMention thing, Entity firm) {
    Evidence evidence = Passage.around(thing, document, rule);
    return Finding.asserted(firm, develops, thing.entity(), CONFIDENCE, evidence);
  }
}
