package agon.evaluate;

import agon.knowledge.Claim;
import agon.knowledge.Extraction;
import agon.knowledge.Status;
import java.util.List;
import java.util.Optional;

/**
 * What was read of one article, held against its gold.
 *
 * @param gold the gold
 * @param extraction what was read
 * @param alignment which entity is which thing
 * @param predictions the claims that were read and count, each subject, relation and object once
 * @param findings the claims of the gold, in its order
 * @param quoted its quotations; empty where the gold has none annotated
 * @param referred its nouns and pronouns that were resolved rightly; empty likewise
 */
record Verdict(
    Gold gold,
    Extraction extraction,
    Alignment alignment,
    List<Prediction> predictions,
    List<Finding> findings,
    Optional<QuotationVerdict> quoted,
    Optional<Agreement> referred) {
  /** Copies the lists. */
  Verdict {
    predictions = List.copyOf(predictions);
    findings = List.copyOf(findings);
  }

  /**
   * Subject, relation and object, in gold ids.
   *
   * @param subject a gold id, or an IRI in angle brackets for what the gold does not know
   * @param relation the relation's name
   * @param object the same as for the subject, or a word
   */
  record Triple(String subject, String relation, String object) {}

  /**
   * A claim that was read.
   *
   * @param triple what it says, in gold ids
   * @param claim the claim; of several the one with the strongest status
   * @param right whether the gold holds it or what implies it
   */
  record Prediction(Triple triple, Claim claim, boolean right) {}

  /**
   * A claim of the gold.
   *
   * @param fact the claim
   * @param match the claim that was read and says it; empty when it was missed
   */
  record Finding(Gold.Fact fact, Optional<Claim> match) {
    /** Whether it was read with the status that it has. */
    boolean hasStatus(Status status) {
      return match.filter(claim -> claim.status() == status).isPresent();
    }
  }
}
