package agon.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a network: things with their names under them, none of which covers another, and bows
 * between them; a title above, a legend below.
 */
public final class NetworkPicture {
  private static final double MARGIN = 32;
  private static final double HEADER = 76;
  private static final double ASPECT = 1.5;
  private static final double NARROWEST = 900;
  private static final double PADDING = 5;
  private static final double GAP = 2;
  private static final int CROWD = 600;

  private final Network network;
  private final Palette palette;
  private final List<Lettering> names = new ArrayList<>();
  private final double[] radii;
  private final Boxes boxes;

  private NetworkPicture(Network network, Palette palette) {
    this.network = network;
    this.palette = palette;
    int size = network.nodes().size();
    this.radii = new double[size];
    double[] halfWidth = new double[size];
    double[] halfHeight = new double[size];
    for (int i = 0; i < size; i++) {
      Network.Node node = network.nodes().get(i);
      radii[i] = radius(node.weight(), size);
      Lettering name = Lettering.of(node.name(), 10.5 + Math.min(radii[i] / 5, 9));
      names.add(name);
      halfWidth[i] = Math.max(radii[i], name.width() / 2) + PADDING;
      halfHeight[i] = radii[i] + (GAP + name.height()) / 2 + PADDING;
    }
    this.boxes = new Boxes(halfWidth, halfHeight);
  }

  /** The network as SVG. */
  public static String svg(Network network, Palette palette) {
    return new NetworkPicture(network, palette).draw();
  }

  private static double radius(double weight, int size) {
    double crowd = size > CROWD ? 0.65 : 1;
    return crowd * Math.min(8 + 4.5 * Math.sqrt(weight), 46);
  }

  private String draw() {
    int[][] ties =
        network.links().stream()
            .map(link -> new int[] {link.from(), link.to()})
            .toArray(int[][]::new);
    Parts.place(boxes, ties, ASPECT);
    double inside = boxes.right();
    double width = Math.max(NARROWEST, inside + 2 * MARGIN);
    // What is written around a large map grows with it, to be read when all of it is seen.
    double scale = Math.max(1, Math.sqrt(width / 1200));
    double top = HEADER * scale;
    boxes.move((width - inside) / 2, top);
    double bottom = Math.max(top, boxes.bottom()) + MARGIN;
    Legend legend = new Legend(network.keys(), palette, scale, width - 2 * MARGIN);
    double height = bottom + legend.height() + MARGIN;
    Svg svg = Svg.start(width, height, palette.colour("paper"), network.title());
    header(svg, scale);
    new Links(network, palette, this::end, occupied()).draw(svg);
    nodes(svg);
    names(svg);
    legend.draw(svg, MARGIN, bottom);
    return svg.end();
  }

  private Occupied occupied() {
    Occupied occupied = new Occupied();
    for (int i = 0; i < boxes.size(); i++) {
      occupied.take(
          boxes.x[i], boxes.y[i], boxes.halfWidth(i) - PADDING, boxes.halfHeight(i) - PADDING);
    }
    return occupied;
  }

  private void header(Svg svg, double scale) {
    svg.words(
        "text",
        network.title(),
        "x",
        MARGIN,
        "y",
        38 * scale,
        "font-family",
        "serif",
        "font-size",
        24 * scale,
        "font-weight",
        "bold",
        "fill",
        palette.colour("ink"));
    svg.words(
        "text",
        network.note(),
        "x",
        MARGIN,
        "y",
        58 * scale,
        "font-size",
        12.5 * scale,
        "fill",
        palette.colour("soft"));
  }

  /** The outline of a node, the upper part of its box. */
  private Curve.End end(int node) {
    return new Curve.End(
        boxes.x[node], boxes.y[node] - (GAP + names.get(node).height()) / 2, radii[node] + 1.5);
  }

  private void nodes(Svg svg) {
    svg.open(
        "g", "stroke", palette.colour("paper"), "stroke-width", 1.5, "stroke-linejoin", "round");
    for (int i = 0; i < boxes.size(); i++) {
      Network.Node node = network.nodes().get(i);
      Curve.End end = end(i);
      svg.open("g", "class", "node");
      svg.words("title", node.tip());
      node.look().shape().draw(svg, end.x(), end.y(), radii[i], node.look().colour());
      svg.close();
    }
    svg.close();
  }

  private void names(Svg svg) {
    svg.open(
        "g",
        "class",
        "names",
        "text-anchor",
        "middle",
        "font-weight",
        "500",
        "fill",
        palette.colour("ink"),
        "stroke",
        palette.colour("paper"),
        "stroke-width",
        "3",
        "stroke-opacity",
        "0.9",
        "paint-order",
        "stroke");
    for (int i = 0; i < boxes.size(); i++) {
      name(svg, i);
    }
    svg.close();
  }

  private void name(Svg svg, int node) {
    Lettering name = names.get(node);
    double top = boxes.y[node] + boxes.halfHeight(node) - PADDING - name.height();
    for (int line = 0; line < name.lines().size(); line++) {
      svg.words(
          "text",
          name.lines().get(line),
          "x",
          boxes.x[node],
          "y",
          top + line * name.lineHeight() + 0.92 * name.size(),
          "font-size",
          name.size());
    }
  }
}
