package agon.graph;

import agon.knowledge.Ontology;
import agon.text.InputException;
import agon.text.Location;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * Brings parts, as {@code agon batch} and {@code agon extract --format nquads} write them, into a
 * graph, with all that follows from them. The outcome is that of reading their articles: an article
 * that the graph holds in another version is replaced.
 */
public final class GraphLoad {
  /** Statements that are handed over together. */
  private static final int BATCH = 10_000;

  private final List<Path> files;
  private final Derivation derivation;
  private long statements;
  private long articles;

  /**
   * What a load has done.
   *
   * @param articles articles that the parts hold
   * @param statements statements that were handed over; those that parts share count in each
   */
  public record Report(long articles, long statements) {}

  /**
   * Makes a load.
   *
   * @param files the parts: N-Quads, each also with {@code .gz}
   * @param ontology the relations and their axioms
   * @param builder knows the things known beforehand
   */
  public GraphLoad(List<Path> files, Ontology ontology, GraphBuilder builder) {
    this.files = List.copyOf(files);
    this.derivation = new Derivation(ontology, builder);
  }

  /** What was done so far. */
  Report report() {
    return new Report(articles, statements);
  }

  /** Fills an empty database with TDB2's own loader, which nobody may read meanwhile. */
  void inBulk(DatasetGraph database) {
    Parts parts = parts();
    DataLoader loader = LoaderFactory.phasedLoader(database, MonitorOutputs.nullOutput());
    loader.startBulk();
    try {
      StreamRDF stream = loader.stream();
      stream.start();
      parts.forEach(
          quad -> {
            stream.quad(quad);
            statements++;
          });
      stream.finish();
      loader.finishBulk();
    } catch (RuntimeException e) {
      loader.finishException(e);
      throw e;
    }
    Txn.executeWrite(database, () -> derive(database));
  }

  /**
   * Adds the parts to a graph, in few large transactions.
   *
   * @throws StoreException when the store cannot be written; what was written stays, and loading
   *     again goes on from there
   */
  public Report into(KnowledgeGraph graph) {
    Parts parts = parts();
    LongChange change = new LongChange(graph);
    change.make(0, database -> clear(database, parts.versions()));
    List<Quad> batch = new ArrayList<>();
    parts.forEach(
        quad -> {
          batch.add(quad);
          if (batch.size() == BATCH) {
            change.make(BATCH, database -> flush(database, batch));
          }
        });
    change.end(
        database -> {
          flush(database, batch);
          return derive(database);
        });
    return report();
  }

  private Parts parts() {
    Parts parts = new Parts(files);
    articles = parts.versions().size();
    return parts;
  }

  /** Removes the articles that the database holds in another version. */
  private static int clear(DatasetGraph database, Map<Node, Parts.Version> versions) {
    int removed = 0;
    for (Map.Entry<Node, Parts.Version> entry : versions.entrySet()) {
      URI article = URI.create(entry.getKey().getURI());
      Parts.Version version = entry.getValue();
      if (!StoredArticles.isCurrent(database, article, version.hash(), version.reader())) {
        StoredArticles.remove(database, article);
        removed++;
      }
    }
    return removed;
  }

  private int flush(DatasetGraph database, List<Quad> batch) {
    batch.forEach(database::add);
    int added = batch.size();
    statements += added;
    batch.clear();
    return added;
  }

  private boolean derive(DatasetGraph database) {
    try {
      derivation.run(database);
      return true;
    } catch (IllegalStateException e) {
      throw new InputException(
          Location.of(files.get(0).toString()),
          "the parts are not whole: " + e.getMessage(),
          "load all that agon batch wrote",
          e);
    }
  }
}
