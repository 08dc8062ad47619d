package agon.graph;

import agon.knowledge.Ontology;
import agon.text.InputException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The graph of all that was read, open for questions and changes. Safe for several threads: many
 * may read, one writes.
 */
public final class KnowledgeGraph implements AutoCloseable {
  /** Bytes that must be free on the disk before anything is written. */
  static final long RESERVE = 64L << 20;

  private final DatasetGraph database;
  private final Path folder;
  private final boolean lent;

  KnowledgeGraph(DatasetGraph database, Path folder) {
    this(database, folder, false);
  }

  private KnowledgeGraph(DatasetGraph database, Path folder, boolean lent) {
    this.database = database;
    this.folder = folder;
    this.lent = lent;
  }

  /** An empty graph in memory, which vanishes when it is closed. */
  public static KnowledgeGraph inMemory() {
    return new KnowledgeGraph(DatasetGraphFactory.createTxnMem(), Path.of("memory"));
  }

  /**
   * A graph in memory of all that RDF files hold, together.
   *
   * @param files Turtle, N-Triples, N-Quads, TriG, JSON-LD or RDF/XML, as their names say
   * @throws InputException at the place of the first mistake; nothing is fetched from the network
   */
  public static KnowledgeGraph of(List<Path> files) {
    KnowledgeGraph graph = inMemory();
    graph.write(
        database -> {
          files.forEach(file -> RdfFile.read(file, database));
          return files;
        });
    return graph;
  }

  /**
   * Asks in a read transaction: nothing that is written meanwhile is seen.
   *
   * @param question what to ask; its answer must not need the dataset after it returns
   */
  public <T> T read(Function<Dataset, T> question) {
    return Txn.calculateRead(database, () -> question.apply(DatasetFactory.wrap(database)));
  }

  /**
   * Starts a run of changes.
   *
   * @param ontology the relations and their axioms
   * @param builder what turns extractions into triples
   */
  public GraphUpdate update(Ontology ontology, GraphBuilder builder) {
    return new GraphUpdate(this, ontology, builder);
  }

  /** The articles with this IRI, url or source, sorted. */
  public List<URI> articles(String name) {
    return read(dataset -> StoredArticles.named(dataset.asDatasetGraph(), name));
  }

  /** The same graph for somebody who may close it without letting go of the store. */
  public KnowledgeGraph lend() {
    return new KnowledgeGraph(database, folder, true);
  }

  /** All of the graph for a server that opens its own read transactions; it refuses changes. */
  public DatasetGraph readOnly() {
    return new DatasetGraphReadOnly(database);
  }

  /** Whether it holds no article. */
  public boolean isEmpty() {
    return read(
        dataset ->
            !dataset
                .asDatasetGraph()
                .contains(Quad.defaultGraphIRI, Node.ANY, Terms.CONTENT_HASH, Node.ANY));
  }

  /** How much the graph holds. */
  public GraphCounts counts() {
    return read(dataset -> Statistics.counts(dataset.asDatasetGraph()));
  }

  /** Changes the graph and commits: all of it, or nothing when {@code change} fails. */
  <T> T write(Function<DatasetGraph, T> change) {
    T outcome = change(change);
    commit();
    return outcome;
  }

  /**
   * Changes the graph in the transaction that this thread has open, or in a new one, which stays
   * open until {@link #commit}. When {@code change} fails, all since the last commit is undone.
   */
  <T> T change(Function<DatasetGraph, T> change) {
    checkRoom();
    try {
      if (!database.isInTransaction()) {
        database.begin(TxnType.WRITE);
      }
      return change.apply(database);
    } catch (RuntimeException | InternalError e) {
      // A mapped file on a full disk fails with InternalError, not IOException.
      throw undo(e);
    }
  }

  /** Commits what this thread has changed, if anything. */
  void commit() {
    if (!database.isInTransaction()) {
      return;
    }
    try {
      database.commit();
      database.end();
    } catch (RuntimeException | InternalError e) {
      throw undo(e);
    }
  }

  private RuntimeException undo(Throwable error) {
    if (database.isInTransaction()) {
      try {
        database.abort();
        database.end();
      } catch (RuntimeException | InternalError e) {
        error.addSuppressed(e);
      }
    }
    return GraphStore.failure(folder, error);
  }

  /** Writes the store anew without the blocks that earlier transactions left; frees the old one. */
  void compact() {
    if (TDBInternal.isTDB2(database)) {
      try {
        DatabaseMgr.compact(database, true);
      } catch (RuntimeException | InternalError e) {
        throw GraphStore.failure(folder, e);
      }
    }
  }

  private void checkRoom() {
    boolean disk = TDBInternal.isTDB2(database);
    if (disk && folder.toAbsolutePath().toFile().getUsableSpace() < RESERVE) {
      throw new StoreException(folder, "the disk is full", "make room, then build again");
    }
  }

  /**
   * Lets go of the store, so that another process may open it, unless the graph is lent. What was
   * changed is committed first: each change is whole.
   */
  @Override
  public void close() {
    if (lent) {
      return;
    }
    commit();
    if (TDBInternal.isTDB2(database)) {
      TDBInternal.expel(database, true);
    } else {
      database.close();
    }
  }
}
