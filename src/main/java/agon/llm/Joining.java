package agon.llm;

import agon.knowledge.Claim;
import agon.knowledge.Evidence;
import agon.knowledge.Extraction;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins what the second reader claims to what Agon itself has read. */
final class Joining {
  private Joining() {}

  /**
   * The reading with these claims. A claim that is there already stays as it is and gains their
   * evidence; whatever is said of one passage is said once.
   */
  static Extraction join(Extraction reading, List<Claim> more) {
    TreeMap<Claim, Claim> claims = new TreeMap<>();
    reading.claims().forEach(claim -> claims.put(claim, claim));
    more.forEach(
        claim -> claims.merge(claim, claim, (there, added) -> supported(there, added.evidence())));
    return new Extraction(
        reading.document(), reading.mentions(), reading.quotations(), List.copyOf(claims.values()));
  }

  private static Claim supported(Claim claim, List<Evidence> more) {
    TreeSet<Evidence> evidence = new TreeSet<>(claim.evidence());
    evidence.addAll(more);
    return new Claim(
        claim.subject(),
        claim.relation(),
        claim.object(),
        claim.status(),
        claim.attributedTo(),
        claim.qualifiers(),
        claim.confidence(),
        List.copyOf(evidence));
  }
}
