package agon.export;

import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Writes N-Triples and N-Quads, a line a statement. */
final class LinesWriter {
  private static final NodeFormatter FORMATTER = new NodeFormatterNT();

  private LinesWriter() {}

  /** Writes the default graph as N-Triples. */
  static void writeStory(Story story, AWriter out) {
    story.eachSubject((subject, triples) -> lines(triples, " .\n", out));
  }

  /** Writes all graphs as N-Quads. */
  static void writeGraphs(Story story, AWriter out) {
    writeStory(story, out);
    for (Node graph : story.graphs()) {
      String end = " <" + graph.getURI() + "> .\n";
      story.eachSubject(graph, (subject, triples) -> lines(triples, end, out));
    }
  }

  private static void lines(List<Triple> triples, String end, AWriter out) {
    for (Triple triple : triples) {
      FORMATTER.format(out, triple.getSubject());
      out.print(" ");
      FORMATTER.format(out, triple.getPredicate());
      out.print(" ");
      FORMATTER.format(out, triple.getObject());
      out.print(end);
    }
  }
}
