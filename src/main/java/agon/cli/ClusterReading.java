package agon.cli;

import agon.batch.ArticleReading;
import agon.graph.QuadSorter;
import agon.pipeline.Outcome;
import agon.text.Article;

/**
 * The reading that Agon ships with, on a cluster: each process loads it once, when it first reads.
 *
 * @param confidence claims less sure than this are left out
 */
record ClusterReading(double confidence) implements ArticleReading {
  /** Loaded with this class, by the first who asks. */
  private static final class Loaded {
    static final StandardReader READER = StandardReader.load();
  }

  @Override
  public String version() {
    return StandardReader.version(confidence);
  }

  @Override
  public Outcome read(Article article) {
    Outcome outcome = Loaded.READER.read(article);
    return outcome instanceof Outcome.Read read
        ? new Outcome.Read(read.extraction().atLeast(confidence))
        : outcome;
  }

  @Override
  public QuadSorter sorter() {
    return new QuadSorter(Loaded.READER.builder(confidence));
  }
}
