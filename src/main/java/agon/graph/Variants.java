package agon.graph;

import agon.knowledge.NameKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Finds things that articles write in different ways and that are certainly one: of one kind, with
 * names of the same letters and digits, such as « Al-Dahle » and « Aldahle ». Things known
 * beforehand are never joined with each other.
 */
final class Variants {
  /** A shorter name may be short for much. */
  private static final int SHORTEST = 5;

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::getURI);

  private Variants() {}

  /** What is meant by a name: its kind and its key. */
  private record Meaning(String kind, String key) {}

  /**
   * For each group of variants, that each is the same as the first: the one known beforehand, else
   * the one with the smallest IRI.
   *
   * @param described types and names of all things
   * @param isKnown whether a thing is known beforehand
   */
  static Set<Triple> of(Collection<Triple> described, Predicate<Node> isKnown) {
    Map<Node, String> kinds = new HashMap<>();
    for (Triple triple : described) {
      if (triple.getPredicate().equals(Terms.TYPE)) {
        kinds.put(triple.getSubject(), triple.getObject().getURI());
      }
    }
    Map<Meaning, Set<Node>> groups = new HashMap<>();
    for (Triple triple : described) {
      boolean named =
          triple.getPredicate().equals(Terms.PREF_LABEL)
              || triple.getPredicate().equals(Terms.ALT_LABEL);
      String kind = kinds.get(triple.getSubject());
      String key = named ? NameKey.of(triple.getObject().getLiteralLexicalForm()) : "";
      if (kind != null && key.length() >= SHORTEST) {
        groups
            .computeIfAbsent(new Meaning(kind, key), meaning -> new TreeSet<>(ORDER))
            .add(triple.getSubject());
      }
    }
    Set<Triple> same = new LinkedHashSet<>();
    groups.values().forEach(group -> same.addAll(joined(group, isKnown)));
    return same;
  }

  private static Set<Triple> joined(Set<Node> group, Predicate<Node> isKnown) {
    Set<Triple> same = new LinkedHashSet<>();
    long known = group.stream().filter(isKnown).count();
    if (known < 2) {
      Node first = group.stream().filter(isKnown).findFirst().orElse(group.iterator().next());
      group.stream()
          .filter(thing -> !thing.equals(first))
          .forEach(thing -> same.add(Triple.create(thing, Terms.SAME_AS, first)));
    }
    return same;
  }
}
