package agon.graph;

import agon.knowledge.Iris;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Sums up, for each subject, relation and object, what all claims together say. */
final class Summaries {
  private static final List<String> COUNTS =
      List.of("asserted", "past", "attributed", "alleged", "planned", "negated");

  private final Map<Node, Node> publishers = new HashMap<>();
  private final Map<Node, Node> dates = new HashMap<>();
  private final Map<Triple, Tally> tallies = new HashMap<>();

  /** The claims of one statement: how many of each count, and the articles that make them. */
  private record Tally(Map<String, Integer> counts, Set<Node> articles) {}

  Summaries(DatasetGraph database) {
    collect(database, Terms.PUBLISHER, publishers);
    collect(database, Terms.PUBLISHED, dates);
  }

  private static void collect(DatasetGraph database, Node property, Map<Node, Node> values) {
    database
        .find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY)
        .forEachRemaining(quad -> values.put(quad.getSubject(), quad.getObject()));
  }

  void add(StoredClaim claim) {
    Tally tally =
        tallies.computeIfAbsent(
            claim.statement(), key -> new Tally(new TreeMap<>(), new HashSet<>()));
    String status = claim.status().getLocalName().toLowerCase(Locale.ROOT);
    boolean past = claim.past() && status.equals("asserted");
    tally.counts().merge(past ? "past" : status, 1, Integer::sum);
    tally.articles().add(claim.article());
  }

  /** Hands over the summary graph, all triples of a statement at a time: whole it may be large. */
  void forEach(BiConsumer<Node, Set<Triple>> taker) {
    tallies.forEach(
        (statement, tally) -> {
          Node node =
              Nodes.iri(
                  Iris.minted(
                      Iris.SUMMARY,
                      statement.getSubject(),
                      statement.getPredicate(),
                      statement.getObject()));
          Set<Triple> triples = new LinkedHashSet<>();
          describe(node, statement, tally, triples);
          taker.accept(node, triples);
        });
  }

  private void describe(Node node, Triple statement, Tally tally, Set<Triple> triples) {
    triples.add(Triple.create(node, Terms.TYPE, Terms.agon("Summary")));
    triples.add(Triple.create(node, Terms.SUBJECT, statement.getSubject()));
    triples.add(Triple.create(node, Terms.PREDICATE, statement.getPredicate()));
    triples.add(Triple.create(node, Terms.OBJECT, statement.getObject()));
    for (String count : COUNTS) {
      count(node, count, tally.counts().getOrDefault(count, 0), triples);
    }
    count(node, "article", tally.articles().size(), triples);
    count(node, "publisher", values(tally, publishers).size(), triples);
    NavigableSet<String> days = values(tally, dates);
    if (!days.isEmpty()) {
      triples.add(Triple.create(node, Terms.agon("firstDate"), Nodes.day(days.first())));
      triples.add(Triple.create(node, Terms.agon("lastDate"), Nodes.day(days.last())));
    }
  }

  private static NavigableSet<String> values(Tally tally, Map<Node, Node> values) {
    return tally.articles().stream()
        .map(values::get)
        .filter(Objects::nonNull)
        .map(Node::getLiteralLexicalForm)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void count(Node node, String what, long number, Set<Triple> triples) {
    triples.add(Triple.create(node, Terms.agon(what + "Count"), Nodes.integer(number)));
  }
}
