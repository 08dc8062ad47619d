package agon.graph;

import agon.knowledge.Extraction;
import agon.knowledge.Ontology;
import agon.text.Article;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * A run of changes to a graph: articles are added, replaced and forgotten in large transactions,
 * and {@link #finish} brings all that follows from them up to date. Used by one thread. The outcome
 * depends on the articles alone, not on their order.
 */
public final class GraphUpdate {
  private final KnowledgeGraph graph;
  private final GraphBuilder builder;
  private final Derivation derivation;
  private final Map<URI, String> seen = new HashMap<>();
  private final LongChange change;

  /** Whether an article must be read. */
  public enum Need {
    /** It is new or changed. */
    READ,
    /** The graph holds it already, as this reader reads it. */
    UNCHANGED,
    /** This run has met the same one. */
    DUPLICATE,
    /** This run has met another article under its IRI, and that one stays. */
    GIVES_WAY,
    /** It must be read, and takes the place of another one that this run has met. */
    REPLACES
  }

  GraphUpdate(KnowledgeGraph graph, Ontology ontology, GraphBuilder builder) {
    this.graph = graph;
    this.builder = builder;
    this.derivation = new Derivation(ontology, builder);
    this.change = new LongChange(graph);
  }

  /**
   * Whether an article must be read. Of two versions of one article in a run, the one with the
   * smaller hash stays, so that their order does not matter.
   */
  public Need need(Article article) {
    String hash = GraphBuilder.contentHash(article);
    String other = seen.get(article.id());
    if (other != null && hash.compareTo(other) >= 0) {
      return hash.equals(other) ? Need.DUPLICATE : Need.GIVES_WAY;
    }
    seen.put(article.id(), hash);
    if (other != null) {
      return Need.REPLACES;
    }
    return isCurrent(article, hash) ? Need.UNCHANGED : Need.READ;
  }

  /**
   * Whether the graph holds a version that would stay, if this run met it too: then it pays to ask
   * what this article needs once the others have been met. False once this run has met a version.
   */
  public boolean mayGiveWay(Article article) {
    return !seen.containsKey(article.id())
        && graph.read(
            dataset ->
                StoredArticles.contentHash(dataset.asDatasetGraph(), article.id(), builder.reader())
                    .filter(hash -> hash.compareTo(GraphBuilder.contentHash(article)) < 0)
                    .isPresent());
  }

  private boolean isCurrent(Article article, String hash) {
    return graph.read(
        dataset ->
            StoredArticles.isCurrent(
                dataset.asDatasetGraph(), article.id(), hash, builder.reader()));
  }

  /**
   * Adds what was read from an article, in place of what the graph held of it.
   *
   * @throws StoreException when the store cannot be written
   */
  public void add(Extraction extraction) {
    List<Triple> built = builder.build(extraction);
    Article article = extraction.document().article();
    put(article.id(), GraphBuilder.contentHash(article), built);
  }

  private void put(URI article, String hash, List<Triple> built) {
    if (hash.compareTo(seen.getOrDefault(article, hash)) > 0) {
      return;
    }
    seen.put(article, hash);
    change.make(
        built.size(),
        database -> {
          StoredArticles.remove(database, article);
          built.forEach(triple -> database.add(Quad.create(Quad.defaultGraphIRI, triple)));
          return article;
        });
  }

  /**
   * Forgets articles and all that only they support, in one transaction.
   *
   * @throws StoreException when the store cannot be written
   */
  public void forget(List<URI> articles) {
    change.end(
        database -> {
          articles.forEach(article -> StoredArticles.remove(database, article));
          derivation.run(database);
          return articles;
        });
  }

  /**
   * Writes all that follows from the articles.
   *
   * @throws StoreException when the store cannot be written
   */
  public void finish() {
    forget(List.of());
  }
}
