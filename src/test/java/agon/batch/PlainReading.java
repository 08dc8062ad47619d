package agon.batch;

import agon.graph.GraphBuilder;
import agon.graph.QuadSorter;
import agon.knowledge.Extraction;
import agon.knowledge.Gazetteer;
import agon.pipeline.Outcome;
import agon.text.Article;
import agon.text.Document;
import agon.text.Language;
import java.io.Serializable;
import java.util.List;

/**
 * A reading without models: an article states itself and nothing else.
 *
 * @param version its version
 * @param incident what happens before an article is read
 */
record PlainReading(String version, Incident incident) implements ArticleReading {
  /** Something that happens. */
  @FunctionalInterface
  interface Incident extends Serializable {
    void before(Article article);
  }

  PlainReading() {
    this("1", article -> {});
  }

  @Override
  public Outcome read(Article article) {
    incident.before(article);
    if (article.text().contains("Lorem")) {
      return new Outcome.Skipped(article.source(), "in Latin");
    }
    Document document = new Document(article, Language.ENGLISH, List.of(), List.of());
    return new Outcome.Read(new Extraction(document, List.of(), List.of(), List.of()));
  }

  @Override
  public QuadSorter sorter() {
    return new QuadSorter(new GraphBuilder(new Gazetteer(List.of(), List.of()), version));
  }
}
