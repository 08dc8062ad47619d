package agon.graph;

import agon.knowledge.Ontology;
import agon.knowledge.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings everything that follows from the articles' own nodes up to date: plain triples, things,
 * inferred and summary graph, and the two graphs of what is known beforehand. As all of it is
 * computed anew and only the difference written, it depends on nothing but the articles.
 */
final class Derivation {
  private final Ontology ontology;
  private final GraphBuilder builder;

  Derivation(Ontology ontology, GraphBuilder builder) {
    this.ontology = ontology;
    this.builder = builder;
  }

  /** Brings the database up to date, inside a write transaction. */
  void run(DatasetGraph database) {
    Set<Triple> plain = new HashSet<>();
    Summaries summaries = new Summaries(database);
    Things things = new Things(database, builder);
    StoredClaim.forEach(
        database,
        claim -> {
          summaries.add(claim);
          things.add(claim);
          if (claim.isPlain()) {
            plain.add(claim.statement());
          }
        });
    Node story = Quad.defaultGraphIRI;
    replace(database, story, presentPlain(database), plain);
    Set<Triple> described = things.triples();
    replace(database, story, things.present(ontology.kinds()), described);
    Set<Triple> inferred = new HashSet<>(Inference.from(plain, ontology));
    inferred.addAll(Variants.of(described, thing -> builder.known(thing.getURI()).isPresent()));
    replace(database, Terms.INFERRED, inferred);
    replace(database, summaries);
    replace(database, Terms.GAZETTEER, builder.gazetteer());
    replace(database, Terms.ONTOLOGY, schema());
  }

  private Collection<Triple> presentPlain(DatasetGraph database) {
    List<Triple> present = new ArrayList<>();
    for (Relation relation : ontology.relations()) {
      database
          .find(Quad.defaultGraphIRI, Node.ANY, Terms.agon(relation.name()), Node.ANY)
          .forEachRemaining(quad -> present.add(quad.asTriple()));
    }
    return present;
  }

  private static Collection<Triple> schema() {
    return TurtleSource.ofResource(OntologyReader.RESOURCE).triples();
  }

  /** Statement by statement, as memory might not hold a large graph of summaries. */
  private static void replace(DatasetGraph database, Summaries summaries) {
    Set<Node> outdated = new HashSet<>();
    database
        .find(Terms.SUMMARY, Node.ANY, Terms.TYPE, Node.ANY)
        .forEachRemaining(quad -> outdated.add(quad.getSubject()));
    summaries.forEach(
        (node, wanted) ->
            replace(
                database,
                Terms.SUMMARY,
                outdated.remove(node) ? about(database, node) : List.of(),
                wanted));
    outdated.forEach(node -> replace(database, Terms.SUMMARY, about(database, node), List.of()));
  }

  private static Collection<Triple> about(DatasetGraph database, Node summary) {
    List<Triple> triples = new ArrayList<>();
    database
        .find(Terms.SUMMARY, summary, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }

  private static void replace(DatasetGraph database, Node graph, Collection<Triple> wanted) {
    List<Triple> present = new ArrayList<>();
    database
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> present.add(quad.asTriple()));
    replace(database, graph, present, wanted);
  }

  private static void replace(
      DatasetGraph database, Node graph, Collection<Triple> present, Collection<Triple> wanted) {
    Set<Triple> missing = new HashSet<>(wanted);
    for (Triple triple : present) {
      if (!missing.remove(triple)) {
        database.delete(Quad.create(graph, triple));
      }
    }
    missing.forEach(triple -> database.add(Quad.create(graph, triple)));
  }
}
