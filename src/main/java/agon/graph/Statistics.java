package agon.graph;

import agon.knowledge.Status;
import java.util.EnumMap;
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

  private static String title(Status status) {
    String label = status.label();
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
