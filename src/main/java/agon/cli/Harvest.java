package agon.cli;

import agon.ingest.Articles;
import agon.ingest.Reading;
import agon.pipeline.Outcome;
import agon.text.Article;
import agon.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the articles of paths on several threads, one after another for whoever takes them. A
 * broken article stops nothing.
 */
final class Harvest {
  /** UTF-16 units of the articles that may wait for the others. */
  private static final int MOST_WAITING = 1 << 22;

  private final Surroundings surroundings;
  private final Function<Article, Outcome> reader;
  private final Function<Article, Optional<String>> skip;
  private final Predicate<Article> waits;
  private final List<Article> waiting = new ArrayList<>();
  private int held;

  /**
   * Makes a harvest.
   *
   * @param reader reads an article
   * @param skip says why an article need not be read; empty for one that must
   * @param waits whether an article is better asked about after the others, as far as there is room
   */
  Harvest(
      Surroundings surroundings,
      Function<Article, Outcome> reader,
      Function<Article, Optional<String>> skip,
      Predicate<Article> waits) {
    this.surroundings = surroundings;
    this.reader = reader;
    this.skip = skip;
    this.waits = waits;
  }

  /**
   * Reads all articles.
   *
   * @param taker takes what becomes of each, in their order, in this thread
   */
  void run(List<String> paths, Optional<Language> language, int threads, Consumer<Outcome> taker) {
    try (Stream<Reading> readings =
            Articles.open(surroundings.folder(), paths, language, surroundings.in());
        InOrder<Outcome> work = new InOrder<>(threads, taker)) {
      readings.forEachOrdered(reading -> add(reading, work));
      waiting.forEach(article -> add(article, work));
      work.finish();
    }
  }

  private void add(Reading reading, InOrder<Outcome> work) {
    if (reading instanceof Reading.Failure failure) {
      work.add(() -> new Outcome.Failed(failure.error()));
      return;
    }
    Article article = ((Reading.OfArticle) reading).article();
    int length = article.text().length();
    if (length <= MOST_WAITING - held && waits.test(article)) {
      waiting.add(article);
      held += length;
    } else {
      add(article, work);
    }
  }

  private void add(Article article, InOrder<Outcome> work) {
    Optional<String> reason = skip.apply(article);
    work.add(
        () ->
            reason
                .<Outcome>map(why -> new Outcome.Skipped(article.source(), why))
                .orElseGet(() -> reader.apply(article)));
  }
}
