package agon.llm;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many claims the model returned, and what became of them. Safe for several threads. */
public final class Counts {
  private final Map<Reason, Long> dropped = new EnumMap<>(Reason.class);
  private long kept;

  synchronized void keep() {
    kept++;
  }

  synchronized void drop(Reason reason) {
    dropped.merge(reason, 1L, Long::sum);
  }

  /** Such as {@code 7 claims returned, 4 kept, 3 dropped}. */
  public synchronized String summary() {
    long lost = dropped.values().stream().mapToLong(Long::longValue).sum();
    return kept + lost + " claims returned, " + kept + " kept, " + lost + " dropped";
  }

  /**
   * Such as {@code 2 quote not in the article, 1 unknown relation}; empty when nothing was dropped.
   */
  public synchronized String reasons() {
    return dropped.entrySet().stream()
        .map(reason -> reason.getValue() + " " + reason.getKey().words())
        .collect(Collectors.joining(", "));
  }
}
