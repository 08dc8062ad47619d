package agon.cli;

import agon.ingest.Articles;
import agon.ingest.Reading;
import agon.pipeline.Outcome;
import agon.text.Article;
import agon.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the articles of paths on several threads, one after another for whoever takes them. A
 * broken article stops nothing.
 */
final class Harvest {
  private final Surroundings surroundings;
  private final StandardReader reader;
  private final Function<Article, Optional<String>> skip;

  /**
   * Makes a harvest.
   *
   * @param reader reads an article
   * @param skip says why an article need not be read; empty for one that must
   */
  Harvest(
      Surroundings surroundings, StandardReader reader, Function<Article, Optional<String>> skip) {
    this.surroundings = surroundings;
    this.reader = reader;
    this.skip = skip;
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
      work.finish();
    }
  }

  private void add(Reading reading, InOrder<Outcome> work) {
    if (reading instanceof Reading.Failure failure) {
      work.add(() -> new Outcome.Failed(failure.error()));
      return;
    }
    Article article = ((Reading.OfArticle) reading).article();
    Optional<String> reason = skip.apply(article);
    work.add(
        () ->
            reason
                .<Outcome>map(why -> new Outcome.Skipped(article.source(), why))
                .orElseGet(() -> reader.read(article)));
  }
}
