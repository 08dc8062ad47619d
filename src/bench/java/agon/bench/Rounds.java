package agon.bench;

import agon.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What some rounds of one kind of engine over the same articles took. Every round has an engine of
 * its own that has read other articles, so that what it remembers of words is what it would in the
 * middle of a long run. The least is taken, of each stage by itself: whatever disturbs a round only
 * adds to it.
 */
final class Rounds {
  private final Supplier<Engine> maker;
  private final List<Article> before;
  private final List<Article> articles;
  private final List<Meter> meters = new ArrayList<>();

  /**
   * Rounds to come.
   *
   * @param before what each engine reads first, without account
   * @param articles what is measured
   */
  Rounds(Supplier<Engine> maker, List<Article> before, List<Article> articles) {
    this.maker = maker;
    this.before = before;
    this.articles = articles;
  }

  /** Reads all articles once more. */
  void run() {
    Engine engine = maker.get();
    before.forEach(article -> engine.read(article, new Meter()));
    Meter meter = new Meter();
    articles.forEach(article -> engine.read(article, meter));
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

  private long least(ToLongFunction<Meter> time) {
    return meters.stream().mapToLong(time).min().orElseThrow();
  }
}
