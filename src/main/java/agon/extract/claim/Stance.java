package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Status;
import java.util.Optional;

/**
 * How a passage commits itself to what a trigger says.
 *
 * @param status the status
 * @param by who says so, where that is a thing of the graph
 * @param attribution who says so, as written, where it is not
 * @param past whether the passage puts it in the past
 */
record Stance(Status status, Optional<Entity> by, Optional<String> attribution, boolean past) {
  static final Stance ASSERTED =
      new Stance(Status.ASSERTED, Optional.empty(), Optional.empty(), false);

  Stance withStatus(Status other) {
    return new Stance(other, by, attribution, past);
  }
}
