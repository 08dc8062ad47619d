package agon.graph;

import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Iris;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Describes the things that the story speaks of. A thing of the gazetteer has its names there;
 * another has the name that most articles give it, the smallest of equals, so that neither the
 * order of reading nor a forgotten article leaves a trace.
 */
final class Things {
  private final DatasetGraph database;
  private final GraphBuilder builder;
  private final Set<Node> things = new HashSet<>();
  private final Map<Node, Map<String, Integer>> names = new HashMap<>();

  Things(DatasetGraph database, GraphBuilder builder) {
    this.database = database;
    this.builder = builder;
    objects(Terms.SPEAKER).forEachRemaining(things::add);
    objects(Terms.ADDRESSEE).forEachRemaining(things::add);
    Iterator<Quad> named = database.find(Quad.defaultGraphIRI, Node.ANY, Terms.NAME, Node.ANY);
    named.forEachRemaining(this::count);
  }

  void add(StoredClaim claim) {
    things.add(claim.statement().getSubject());
    add(claim.statement().getObject());
    add(claim.attributedTo());
  }

  private void add(@Nullable Node node) {
    if (node != null && node.isURI()) {
      things.add(node);
    }
  }

  private void count(Quad quad) {
    Iterator<Quad> bodies =
        database.find(Quad.defaultGraphIRI, quad.getSubject(), Terms.HAS_BODY, Node.ANY);
    String name = quad.getObject().getLiteralLexicalForm();
    bodies.forEachRemaining(
        body -> {
          things.add(body.getObject());
          names
              .computeIfAbsent(body.getObject(), key -> new TreeMap<>())
              .merge(name, 1, Integer::sum);
        });
  }

  /** What the graph should say of kinds, names and links. */
  Set<Triple> triples() {
    Set<Triple> triples = new LinkedHashSet<>();
    things.forEach(thing -> triples.addAll(builder.describe(entity(thing))));
    return triples;
  }

  /** What the graph now says of kinds, names and links. */
  Collection<Triple> present(Collection<EntityKind> kinds) {
    Set<Triple> triples = new LinkedHashSet<>();
    for (EntityKind kind : kinds) {
      database
          .find(Quad.defaultGraphIRI, Node.ANY, Terms.TYPE, Terms.agon(kind.name()))
          .forEachRemaining(
              quad ->
                  Stream.of(Terms.TYPE, Terms.PREF_LABEL, Terms.ALT_LABEL, Terms.SAME_AS)
                      .flatMap(property -> values(quad.getSubject(), property))
                      .forEach(triples::add));
    }
    return triples;
  }

  private Entity entity(Node thing) {
    return builder.known(thing.getURI()).orElseGet(() -> unlisted(thing));
  }

  private Entity unlisted(Node thing) {
    String kind = smallest(thing, Terms.TYPE);
    Map<String, Integer> given = names.getOrDefault(thing, Map.of());
    String name =
        given.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElseGet(() -> smallest(thing, Terms.PREF_LABEL));
    EntityKind entityKind = new EntityKind(kind.substring(Iris.ONTOLOGY.length()));
    return new Entity(URI.create(thing.getURI()), entityKind, name, Optional.empty());
  }

  private String smallest(Node thing, Node property) {
    return values(thing, property)
        .map(Triple::getObject)
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .min(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalStateException(thing + " has no " + property));
  }

  private Stream<Triple> values(Node subject, Node property) {
    return Iter.asStream(database.find(Quad.defaultGraphIRI, subject, property, Node.ANY))
        .map(Quad::asTriple);
  }

  private Iterator<Node> objects(Node property) {
    return Iter.map(
        database.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY), Quad::getObject);
  }
}
