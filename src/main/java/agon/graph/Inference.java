package agon.graph;

import agon.knowledge.Ontology;
import agon.knowledge.Relation;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Draws what follows from plain triples by the ontology's axioms: symmetric relations hold the
 * other way too, a relation implies its parent, transitive relations pass along chains.
 */
final class Inference {
  private final Map<Node, Relation> relations;
  private final Set<Triple> known = new HashSet<>();
  private final Deque<Triple> fresh = new ArrayDeque<>();
  private final Map<Link, Set<Node>> onwards = new HashMap<>();
  private final Map<Link, Set<Node>> backwards = new HashMap<>();

  /** A node and a transitive relation that starts or ends there. */
  private record Link(Node node, Node relation) {}

  private Inference(Ontology ontology) {
    relations =
        ontology.relations().stream()
            .collect(Collectors.toMap(relation -> Terms.agon(relation.name()), r -> r));
  }

  /** What follows from the plain triples and is none of them. */
  static Set<Triple> from(Collection<Triple> plain, Ontology ontology) {
    Inference inference = new Inference(ontology);
    plain.forEach(inference::conclude);
    while (!inference.fresh.isEmpty()) {
      inference.draw(inference.fresh.remove());
    }
    inference.known.removeAll(Set.copyOf(plain));
    return inference.known;
  }

  private void conclude(Triple triple) {
    if (known.add(triple)) {
      fresh.add(triple);
    }
  }

  private void draw(Triple triple) {
    Node subject = triple.getSubject();
    Node object = triple.getObject();
    Relation relation = relations.get(triple.getPredicate());
    if (relation == null) {
      return;
    }
    relation
        .parent()
        .ifPresent(parent -> conclude(Triple.create(subject, Terms.agon(parent), object)));
    if (relation.is(Relation.Trait.SYMMETRIC)) {
      conclude(Triple.create(object, triple.getPredicate(), subject));
    }
    if (relation.is(Relation.Trait.TRANSITIVE)) {
      chain(subject, triple.getPredicate(), object);
    }
  }

  /** Joins a new link with the chains that end or start at its ends; a ring adds no loops. */
  private void chain(Node subject, Node relation, Node object) {
    onwards.computeIfAbsent(new Link(subject, relation), k -> new LinkedHashSet<>()).add(object);
    backwards.computeIfAbsent(new Link(object, relation), k -> new LinkedHashSet<>()).add(subject);
    for (Node end : List.copyOf(onwards.getOrDefault(new Link(object, relation), Set.of()))) {
      if (!end.equals(subject)) {
        conclude(Triple.create(subject, relation, end));
      }
    }
    for (Node start : List.copyOf(backwards.getOrDefault(new Link(subject, relation), Set.of()))) {
      if (!start.equals(object)) {
        conclude(Triple.create(start, relation, object));
      }
    }
  }
}
