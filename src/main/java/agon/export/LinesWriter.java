package agon.export;

import agon.graph.NQuads;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes N-Triples and N-Quads, a line a statement. */
final class LinesWriter {
  private LinesWriter() {}

  /** Writes the default graph as N-Triples. */
  static void writeStory(Story story, AWriter out) {
    story.eachSubject((subject, triples) -> lines(triples, NQuads.END, out));
  }

  /** Writes all graphs as N-Quads. */
  static void writeGraphs(Story story, AWriter out) {
    writeStory(story, out);
    for (Node graph : story.graphs()) {
      String end = " <" + graph.getURI() + ">" + NQuads.END;
      story.eachSubject(graph, (subject, triples) -> lines(triples, end, out));
    }
  }

  private static void lines(List<Triple> triples, String end, AWriter out) {
    triples.forEach(triple -> NQuads.line(triple, end, out));
  }
}
