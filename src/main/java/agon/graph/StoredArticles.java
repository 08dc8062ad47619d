package agon.graph;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Finds and removes articles of a store. */
final class StoredArticles {
  private static final Set<Node> PARTS = Set.of(Terms.HAS_TARGET, Terms.HAS_SELECTOR);

  private StoredArticles() {}

  /** The hash of an article's content as it is there; empty unless this reader has read it. */
  static Optional<String> contentHash(DatasetGraph database, URI article, String reader) {
    Node node = Nodes.iri(article);
    if (!database.contains(Quad.defaultGraphIRI, node, Terms.READ_BY, Nodes.text(reader))) {
      return Optional.empty();
    }
    return Iter.asStream(database.find(Quad.defaultGraphIRI, node, Terms.CONTENT_HASH, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  /** Whether the article is there, of this content and by this reader. */
  static boolean isCurrent(DatasetGraph database, URI article, String hash, String reader) {
    return contentHash(database, article, reader).filter(hash::equals).isPresent();
  }

  /** The articles with this IRI, url or source, sorted. */
  static List<URI> named(DatasetGraph database, String name) {
    Set<Node> found = new HashSet<>();
    Node article = NodeFactory.createURI(name);
    if (database.contains(Quad.defaultGraphIRI, article, Terms.CONTENT_HASH, Node.ANY)) {
      found.add(article);
    }
    Node url = NodeFactory.createLiteralDT(name, XSDDatatype.XSDanyURI);
    collect(database, Terms.URL, url, found);
    collect(database, Terms.SOURCE, Nodes.text(name), found);
    return found.stream().map(node -> URI.create(node.getURI())).sorted().toList();
  }

  private static void collect(DatasetGraph database, Node property, Node value, Set<Node> found) {
    database
        .find(Quad.defaultGraphIRI, Node.ANY, property, value)
        .forEachRemaining(quad -> found.add(quad.getSubject()));
  }

  /** Removes an article's own nodes; what they supported is left to {@link Derivation}. */
  static void remove(DatasetGraph database, URI article) {
    Node node = Nodes.iri(article);
    Deque<Node> open = new ArrayDeque<>();
    open.add(node);
    database
        .find(Quad.defaultGraphIRI, Node.ANY, Terms.DERIVED_FROM, node)
        .forEachRemaining(quad -> open.add(quad.getSubject()));
    Set<Node> seen = new HashSet<>(open);
    List<Quad> quads = new ArrayList<>();
    while (!open.isEmpty()) {
      Iterator<Quad> about = database.find(Quad.defaultGraphIRI, open.remove(), Node.ANY, Node.ANY);
      about.forEachRemaining(
          quad -> {
            quads.add(quad);
            if (PARTS.contains(quad.getPredicate()) && seen.add(quad.getObject())) {
              open.add(quad.getObject());
            }
          });
    }
    quads.forEach(database::delete);
  }
}
