package agon.graph;

import agon.knowledge.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Counts what a graph holds. */
final class Statistics {
  private static final Node STORY = Quad.defaultGraphIRI;

  private Statistics() {}

  static GraphCounts counts(DatasetGraph database) {
    Map<Status, Long> claims = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      Node node = Terms.agon(title(status));
      claims.put(status, Iter.count(database.find(STORY, Node.ANY, Terms.STATUS, node)));
    }
    long articles = Iter.count(database.find(STORY, Node.ANY, Terms.TYPE, Terms.agon("Article")));
    long things = Iter.count(database.find(STORY, Node.ANY, Terms.PREF_LABEL, Node.ANY));
    return new GraphCounts(articles, things, claims);
  }

  static List<Rivals> rivals(DatasetGraph database) {
    List<Rivals> rivals = new ArrayList<>();
    Iterator<Quad> pairs =
        database.find(Terms.SUMMARY, Node.ANY, Terms.PREDICATE, Terms.agon("competesWith"));
    while (pairs.hasNext()) {
      Node pair = pairs.next().getSubject();
      long claims = number(database, pair, "assertedCount");
      if (claims > 0) {
        rivals.add(
            new Rivals(
                name(database, only(database, Terms.SUMMARY, pair, Terms.SUBJECT)),
                name(database, only(database, Terms.SUMMARY, pair, Terms.OBJECT)),
                claims,
                number(database, pair, "articleCount")));
      }
    }
    rivals.sort(
        Comparator.comparingLong(Rivals::claims)
            .reversed()
            .thenComparing(Rivals::first)
            .thenComparing(Rivals::second));
    return List.copyOf(rivals);
  }

  private static String name(DatasetGraph database, Node thing) {
    return only(database, STORY, thing, Terms.PREF_LABEL).getLiteralLexicalForm();
  }

  private static long number(DatasetGraph database, Node pair, String count) {
    Node value = only(database, Terms.SUMMARY, pair, Terms.agon(count));
    return Long.parseLong(value.getLiteralLexicalForm());
  }

  private static Node only(DatasetGraph database, Node graph, Node subject, Node property) {
    return database.find(graph, subject, property, Node.ANY).next().getObject();
  }

  private static String title(Status status) {
    String label = status.label();
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
