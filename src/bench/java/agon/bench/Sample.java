package agon.bench;

import agon.ingest.Articles;
import agon.ingest.Reading;
import agon.text.Article;
import agon.text.Language;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles to measure with: so many of the files given, evenly spread. */
final class Sample {
  private Sample() {}

  /**
   * Reads a sample.
   *
   * @param files JSON Lines, or whatever else Agon reads
   * @param language the language that all of them are in
   * @param size how many articles
   */
  static List<Article> of(List<String> files, Language language, int size) {
    List<Article> all = new ArrayList<>();
    try (Stream<Reading> readings =
        Articles.open(files, Optional.of(language), InputStream.nullInputStream())) {
      readings
          .filter(Reading.OfArticle.class::isInstance)
          .map(reading -> ((Reading.OfArticle) reading).article())
          .forEach(all::add);
    }
    if (all.size() < size) {
      throw new IllegalArgumentException(files + " hold " + all.size() + " articles, not " + size);
    }
    List<Article> chosen = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      chosen.add(all.get((int) ((long) i * all.size() / size)));
    }
    return List.copyOf(chosen);
  }
}
