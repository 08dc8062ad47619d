package agon.export;

import agon.knowledge.Status;
import java.util.Set;

/**
 * The claims to write. The others are left out with their evidence, and with the plain triples that
 * only they support.
 *
 * @param statuses their statuses
 * @param confidence the least confidence that they may have, 0 to 1
 */
public record Selection(Set<Status> statuses, double confidence) {
  /** Every claim. */
  public static final Selection EVERYTHING = new Selection(Set.of(Status.values()), 0);

  /** Copies the set. */
  public Selection {
    statuses = Set.copyOf(statuses);
  }

  boolean isEverything() {
    return equals(EVERYTHING);
  }

  /** Whether what is inferred from asserted claims holds for the selection too. */
  boolean hasEveryAsserted() {
    return statuses.contains(Status.ASSERTED) && confidence <= 0;
  }
}
