package agon.export;

import agon.graph.Terms;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Writes Turtle and TriG, a block a subject. */
final class TurtleWriter {
  private final AWriter out;
  private final NodeFormatter formatter =
      new NodeFormatterTTL(
          null, PrefixMapFactory.create(Terms.prefixes()), NodeToLabel.createBNodeByLabelEncoded());

  private TurtleWriter(AWriter out) {
    this.out = out;
    Terms.prefixes()
        .forEach((prefix, iri) -> out.print("@prefix " + prefix + ": <" + iri + "> .\n"));
  }

  /** Writes the default graph as Turtle. */
  static void writeStory(Story story, AWriter out) {
    TurtleWriter writer = new TurtleWriter(out);
    story.eachSubject(writer::block);
  }

  /** Writes all graphs as TriG. */
  static void writeGraphs(Story story, AWriter out) {
    TurtleWriter writer = new TurtleWriter(out);
    story.eachSubject(writer::block);
    for (Node graph : story.graphs()) {
      out.print("\nGRAPH ");
      writer.formatter.format(out, graph);
      out.print(" {\n");
      story.eachSubject(graph, writer::block);
      out.print("}\n");
    }
  }

  private void block(Node subject, List<Triple> triples) {
    out.print("\n");
    formatter.format(out, subject);
    Node last = null;
    for (Triple triple : triples) {
      Node predicate = triple.getPredicate();
      if (predicate.equals(last)) {
        out.print(" ,\n    ");
      } else {
        out.print(last == null ? "\n  " : " ;\n  ");
        predicate(predicate);
        out.print(" ");
      }
      formatter.format(out, triple.getObject());
      last = predicate;
    }
    out.print(" .\n");
  }

  private void predicate(Node predicate) {
    if (predicate.equals(Terms.TYPE)) {
      out.print("a");
    } else {
      formatter.format(out, predicate);
    }
  }
}
