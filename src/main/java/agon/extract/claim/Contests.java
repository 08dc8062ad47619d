package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Value;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out what a passage says of a thing that it only refers to, where the article says it of
 * another by name: a product has one maker, a chief one firm, so that the noun or pronoun was
 * probably understood wrongly.
 */
final class Contests {
  private static final Set<String> ONE_SUBJECT = Set.of("develops", "releases");
  private static final Set<String> ONE_OBJECT = Set.of("leads");

  private final List<LinkedMention> mentions;

  private Contests(List<LinkedMention> mentions) {
    this.mentions = mentions;
  }

  /**
   * The findings that stand.
   *
   * @param mentions the article's linked mentions, in order
   */
  static List<Finding> settle(List<Finding> findings, List<LinkedMention> mentions) {
    Contests contests = new Contests(mentions);
    Map<String, Set<URI>> named = new HashMap<>();
    for (Finding finding : findings) {
      open(finding)
          .filter(thing -> contests.isNamed(finding, thing))
          .ifPresent(
              thing ->
                  named.computeIfAbsent(place(finding), p -> new HashSet<>()).add(thing.iri()));
    }
    return findings.stream()
        .filter(
            finding -> {
              Set<URI> held = named.get(place(finding));
              return held == null
                  || open(finding).filter(thing -> !held.contains(thing.iri())).isEmpty();
            })
        .toList();
  }

  /** The one of the two things that there is one of. */
  private static Optional<Entity> open(Finding finding) {
    String relation = finding.relation().name();
    if (ONE_SUBJECT.contains(relation)) {
      return Optional.of(finding.subject());
    }
    return ONE_OBJECT.contains(relation) && finding.object() instanceof Value.OfEntity other
        ? Optional.of(other.entity())
        : Optional.empty();
  }

  /** The other thing, with what is said. */
  private static String place(Finding finding) {
    boolean maker = ONE_SUBJECT.contains(finding.relation().name());
    String thing = maker ? finding.object().key() : finding.subject().iri().toString();
    return (maker ? "makes" : finding.relation().name()) + "\n" + thing + "\n";
  }

  /** Whether the passage of a finding names a thing. */
  private boolean isNamed(Finding finding, Entity thing) {
    URI iri = thing.iri();
    int from = LinkedMention.firstFrom(mentions, finding.evidence().span().start());
    int to = LinkedMention.firstFrom(mentions, finding.evidence().span().end());
    return mentions.subList(from, to).stream()
        .anyMatch(
            linked ->
                linked.mention().form() == Mention.Form.NAME && linked.entity().iri().equals(iri));
  }
}
