package agon.export;

import agon.picture.Line;
import agon.picture.Network;
import agon.picture.Palette;
import agon.picture.Shape;
import java.util.Locale;
import org.apache.jena.atlas.io.AWriter;

/**
 * Writes the rivalry map in Graphviz's language. Source of the form:
 * https://graphviz.org/doc/info/lang.html.
 */
final class DotWriter {
  private final AWriter out;

  private DotWriter(AWriter out) {
    this.out = out;
  }

  static void write(Story story, AWriter out) {
    Palette palette = Palette.light();
    new DotWriter(out).write(MapPicture.of(story, palette), palette);
  }

  private void write(Network network, Palette palette) {
    out.print("digraph agon {\n");
    out.print("  graph [layout=sfdp, overlap=prism, splines=true, outputorder=edgesfirst, K=0.9");
    out.print(", label=" + quoted(network.title() + "\n" + network.note()) + ", labelloc=t");
    out.print(", fontname=\"sans-serif\", bgcolor=" + quoted(palette.colour("paper")) + "];\n");
    out.print("  node [style=\"filled,rounded\", color=" + quoted(palette.colour("paper")));
    out.print(", fontname=\"sans-serif\", fontcolor=white, fontsize=11];\n");
    out.print("  edge [fontname=\"sans-serif\", fontsize=9, arrowsize=0.7];\n");
    for (int i = 0; i < network.nodes().size(); i++) {
      node(i, network.nodes().get(i));
    }
    network.links().forEach(this::edge);
    out.print("}\n");
  }

  private void node(int index, Network.Node node) {
    out.print("  n" + index + " [label=" + quoted(node.name()));
    out.print(", tooltip=" + quoted(node.tip()) + ", shape=" + shape(node.look().shape()));
    out.print(", fillcolor=" + quoted(node.look().colour()) + "];\n");
  }

  private void edge(Network.Link link) {
    Network.Stroke stroke = link.stroke();
    out.print("  n" + link.from() + " -> n" + link.to() + " [color=" + quoted(stroke.colour()));
    out.print(", penwidth=" + String.format(Locale.ROOT, "%.1f", stroke.width()));
    out.print(", style=" + style(stroke.line()) + (stroke.arrow() ? "" : ", dir=none"));
    if (!link.label().isEmpty()) {
      String cross = stroke.line() == Line.CROSSED ? "✕ " : "";
      out.print(", label=" + quoted(cross + link.label()));
    }
    out.print(", tooltip=" + quoted(link.tip()) + "];\n");
  }

  private static String style(Line line) {
    return switch (line) {
      case SOLID -> "solid";
      case LONG, DASHED -> "dashed";
      case SHORT, CROSSED -> "dotted";
    };
  }

  private static String shape(Shape shape) {
    return switch (shape) {
      case ELLIPSE -> "ellipse";
      case PENTAGON -> "octagon";
      case ROUND_RECTANGLE -> "box";
      case ROUND_DIAMOND -> "diamond";
      case ROUND_HEXAGON -> "hexagon";
      case ROUND_OCTAGON -> "box3d";
      case BARREL -> "cylinder";
      case ROUND_TAG -> "cds";
    };
  }

  /** A quoted string, in which a backslash is nothing but itself. */
  private static String quoted(String text) {
    String line = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + line.replaceAll("\\p{Cntrl}+", " ") + "\"";
  }
}
