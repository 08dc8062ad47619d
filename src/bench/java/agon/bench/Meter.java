package agon.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Adds up the CPU time of stages, in nanoseconds of the thread that does them: what other work of
 * the machine hardly bears on. A stage within a stage is taken out of it. Used by one thread.
 */
final class Meter {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> stages = new LinkedHashMap<>();
  private long inner;

  /** Does a stage's work and adds its time. */
  <T> T time(String stage, Supplier<T> work) {
    long before = inner;
    inner = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    long spent = THREADS.getCurrentThreadCpuTime() - start;
    stages.merge(stage, spent - inner, Long::sum);
    inner = before + spent;
    return result;
  }

  /** The time of a stage so far. */
  long of(String stage) {
    return stages.getOrDefault(stage, 0L);
  }

  /** The stages so far, in the order in which they ended first. */
  Iterable<String> stages() {
    return stages.keySet();
  }

  /** The time of all stages. */
  long sum() {
    return stages.values().stream().mapToLong(Long::longValue).sum();
  }
}
