package agon.ingest;

import java.util.stream.Stream;

/** Reads the articles of a source in one format. */
@FunctionalInterface
public interface ArticleReader {
  /**
   * Reads a source, article after article, in its order.
   *
   * @param source what to read
   * @return its articles, and a failure for each that could not be read; read lazily, never empty;
   *     closing the stream closes the source
   */
  Stream<Reading> read(Source source);
}
