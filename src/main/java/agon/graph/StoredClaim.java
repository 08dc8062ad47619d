package agon.graph;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the store holds it, as far as other triples follow from it.
 *
 * @param statement its subject, relation and object
 * @param status its status
 * @param past whether it speaks of the past
 * @param article the article that makes it
 * @param attributedTo who says so, or null
 */
record StoredClaim(
    Triple statement, Node status, boolean past, Node article, @Nullable Node attributedTo) {
  private static final Node ASSERTED = Terms.agon("Asserted");

  /** Visits every claim of the default graph, in no order. */
  static void forEach(DatasetGraph database, Consumer<StoredClaim> visitor) {
    Iterator<Quad> claims = database.find(Quad.defaultGraphIRI, Node.ANY, Terms.STATUS, Node.ANY);
    claims.forEachRemaining(quad -> visitor.accept(read(database, quad)));
  }

  /** Whether it stands in the graph as a plain triple too. */
  boolean isPlain() {
    return !past && status.equals(ASSERTED);
  }

  private static StoredClaim read(DatasetGraph database, Quad quad) {
    Node claim = quad.getSubject();
    return new StoredClaim(
        Triple.create(
            required(database, claim, Terms.SUBJECT),
            required(database, claim, Terms.PREDICATE),
            required(database, claim, Terms.OBJECT)),
        quad.getObject(),
        value(database, claim, Terms.PAST) != null,
        required(database, claim, Terms.DERIVED_FROM),
        value(database, claim, Terms.ATTRIBUTED_TO));
  }

  private static Node required(DatasetGraph database, Node claim, Node property) {
    Node value = value(database, claim, property);
    if (value == null) {
      throw new IllegalStateException(claim + " has no " + property);
    }
    return value;
  }

  private static @Nullable Node value(DatasetGraph database, Node subject, Node property) {
    Iterator<Quad> found = database.find(Quad.defaultGraphIRI, subject, property, Node.ANY);
    return found.hasNext() ? found.next().getObject() : null;
  }
}
