package agon.graph;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A long run of changes to a graph, in few transactions: each leaves behind a copy of every block
 * that it touched, which soon is all of them. So the next one is half as large as all before it;
 * what is lost when the process dies is a third of the run at most. Used by one thread, which reads
 * what it has changed.
 */
final class LongChange {
  /** Statements in the smallest transaction: about 500 articles. */
  private static final int LEAST = 200_000;

  private final KnowledgeGraph graph;
  private long open;
  private long committed;

  LongChange(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /**
   * Makes a change.
   *
   * @param statements how many statements it adds
   * @throws StoreException when the store cannot be written; what was committed stays
   */
  <T> T make(int statements, Function<DatasetGraph, T> change) {
    T outcome = graph.change(change);
    open += statements;
    if (open >= Math.max(LEAST, committed / 2)) {
      graph.commit();
      committed += open;
      open = 0;
    }
    return outcome;
  }

  /**
   * Makes the last change and commits it. After more than one transaction the store is compacted.
   *
   * @throws StoreException when the store cannot be written; what was committed stays
   */
  <T> T end(Function<DatasetGraph, T> change) {
    T outcome = graph.write(change);
    if (committed > 0) {
      graph.compact();
    }
    open = 0;
    committed = 0;
    return outcome;
  }
}
