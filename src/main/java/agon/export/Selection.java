package agon.export;

import agon.knowledge.Status;
import java.util.Set;

/**
 * The claims to write. The others are left out with their evidence, and with the plain triples that
 * only they support.
 *
 * @param statuses their statuses
 * @param confidence the least confidence that they may have, 0 to 1
 * @param scope how much of them a picture shows
 */
public record Selection(Set<Status> statuses, double confidence, Scope scope) {
  /** Every claim; pictures show what the page's map shows at first. */
  public static final Selection EVERYTHING = new Selection(Set.of(Status.values()), 0);

  /** Copies the set. */
  public Selection {
    statuses = Set.copyOf(statuses);
  }

  /** Claims of which pictures show what the page's map shows at first. */
  public Selection(Set<Status> statuses, double confidence) {
    this(statuses, confidence, Scope.STANDARD);
  }

  boolean isEverything() {
    return hasEveryStatus() && confidence <= 0;
  }

  boolean hasEveryStatus() {
    return statuses.size() == Status.values().length;
  }

  /** Whether what is inferred from asserted claims holds for the selection too. */
  boolean hasEveryAsserted() {
    return statuses.contains(Status.ASSERTED) && confidence <= 0;
  }
}
