package agon.graph;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Statements as lines of N-Triples and N-Quads: the one form of each that Agon writes. */
public final class NQuads {
  /** How a line of the default graph ends. */
  public static final String END = " .\n";

  private static final NodeFormatter FORMATTER = new NodeFormatterNT();

  private NQuads() {}

  /**
   * Writes a line.
   *
   * @param end the graph, if it is named, and the end of the line
   */
  public static void line(Triple triple, String end, AWriter out) {
    FORMATTER.format(out, triple.getSubject());
    out.print(" ");
    FORMATTER.format(out, triple.getPredicate());
    out.print(" ");
    FORMATTER.format(out, triple.getObject());
    out.print(end);
  }

  /** The line of a statement of the default graph. */
  static String line(Triple triple) {
    StringWriterI text = new StringWriterI();
    line(triple, END, text);
    return text.toString();
  }
}
