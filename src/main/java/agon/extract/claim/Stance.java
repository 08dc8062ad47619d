package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Status;
import java.util.Optional;

/**
 * How a passage commits itself to what a trigger says.
 *
 * @param status the status
 * @param by who says so, where that is a thing of the graph
 * @param attribution who says so, as written, where that is no thing of the graph
 * @param past whether the passage puts it in the past
 */
public record Stance(
    Status status, Optional<Entity> by, Optional<String> attribution, boolean past) {}
