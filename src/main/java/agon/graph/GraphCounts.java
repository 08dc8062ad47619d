package agon.graph;

import agon.knowledge.Status;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much a graph holds.
 *
 * @param articles the articles
 * @param entities the things that they speak of
 * @param claims the claims of each status; every status is there
 */
public record GraphCounts(long articles, long entities, Map<Status, Long> claims) {
  /** Copies the map, in the order of the statuses. */
  public GraphCounts {
    claims = Collections.unmodifiableMap(new EnumMap<>(claims));
  }
}
