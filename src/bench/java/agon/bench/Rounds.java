package agon.bench;

import agon.text.Article;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What some rounds of one engine over the same articles took. The least is taken, of each stage by
 * itself: whatever disturbs a round only adds to it.
 */
final class Rounds {
  private final Engine engine;
  private final List<Article> articles;
  private final List<Meter> meters = new ArrayList<>();
  private final List<Long> process = new ArrayList<>();

  Rounds(Engine engine, List<Article> articles) {
    this.engine = engine;
    this.articles = articles;
  }

  /** Reads all articles without taking account, so that Java compiles what it runs. */
  void warmUp() {
    articles.forEach(article -> engine.read(article, new Meter()));
  }

  /** Reads all articles once more. */
  void run() {
    Meter meter = new Meter();
    long start = processTime();
    articles.forEach(article -> engine.read(article, meter));
    process.add(processTime() - start);
    meters.add(meter);
  }

  /** The stages, in their order. */
  List<String> stages() {
    List<String> names = new ArrayList<>();
    meters.get(0).stages().forEach(names::add);
    return names;
  }

  /** CPU time of a stage over all articles, in nanoseconds. */
  long of(String stage) {
    return least(meter -> meter.of(stage));
  }

  /** CPU time of all stages over all articles, in nanoseconds. */
  long sum() {
    return least(Meter::sum);
  }

  /** CPU time of the whole process, garbage collector and compiler with it, in nanoseconds. */
  long process() {
    return process.stream().mapToLong(Long::longValue).min().orElseThrow();
  }

  private long least(ToLongFunction<Meter> time) {
    return meters.stream().mapToLong(time).min().orElseThrow();
  }

  private static long processTime() {
    return ((com.sun.management.OperatingSystemMXBean)
            ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
