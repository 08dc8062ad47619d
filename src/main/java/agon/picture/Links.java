package agon.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Draws the lines of a network, those between the same two things side by side. */
final class Links {
  private static final double BEND = 0.06;
  private static final double SPREAD = 0.17;
  private static final double LETTERS = 10.5;
  private static final double CROSS = 4.5;
  private static final double BELOW = CROSS + LETTERS * 0.7;

  /** Where on its way a line may be labelled, the best place first. */
  private static final List<Double> PLACES = List.of(0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74);

  private final Network network;
  private final Palette palette;
  private final IntFunction<Curve.End> ends;
  private final Occupied occupied;

  /**
   * The lines of a network.
   *
   * @param ends where each node is
   * @param occupied where no label may be written; labels are added
   */
  Links(Network network, Palette palette, IntFunction<Curve.End> ends, Occupied occupied) {
    this.network = network;
    this.palette = palette;
    this.ends = ends;
    this.occupied = occupied;
  }

  /** A line with its way. */
  private record Way(Network.Link link, Curve curve) {}

  void draw(Svg svg) {
    List<Way> ways = ways();
    svg.open("g", "class", "links", "fill", "none");
    ways.forEach(way -> line(svg, way));
    svg.close();
    String paper = palette.colour("paper");
    svg.open("g", "class", "labels", "font-size", LETTERS, "text-anchor", "middle");
    svg.open("g", "stroke", paper, "stroke-width", "3", "paint-order", "stroke");
    ways.forEach(way -> label(svg, way));
    svg.close();
    svg.close();
  }

  private List<Way> ways() {
    Map<Long, List<Network.Link>> pairs = new TreeMap<>();
    for (Network.Link link : network.links()) {
      long low = Math.min(link.from(), link.to());
      long high = Math.max(link.from(), link.to());
      pairs.computeIfAbsent(low << 32 | high, pair -> new ArrayList<>()).add(link);
    }
    List<Way> ways = new ArrayList<>();
    for (List<Network.Link> links : pairs.values()) {
      for (int i = 0; i < links.size(); i++) {
        double bend = links.size() == 1 ? BEND : (i - (links.size() - 1) / 2.0) * SPREAD;
        ways.add(way(links.get(i), bend));
      }
    }
    return ways;
  }

  /** The bend is that of the line from the lower to the higher index, whichever way it points. */
  private Way way(Network.Link link, double bend) {
    double turned = link.from() < link.to() ? bend : -bend;
    return new Way(link, Curve.between(ends.apply(link.from()), ends.apply(link.to()), turned));
  }

  private static void line(Svg svg, Way way) {
    Network.Stroke stroke = way.link().stroke();
    svg.open("g", "class", "link", "opacity", stroke.faint() ? "0.45" : "0.8");
    svg.words("title", way.link().tip());
    List<Object> attributes =
        new ArrayList<>(
            List.of("d", way.curve().path(), "stroke", stroke.colour(), "stroke-width"));
    attributes.add(stroke.width());
    if (stroke.line() != Line.SOLID) {
      attributes.addAll(List.of("stroke-dasharray", stroke.line().dashes()));
    }
    svg.leaf("path", attributes.toArray());
    if (stroke.arrow()) {
      svg.leaf("path", "d", way.curve().head(6 + 1.6 * stroke.width()), "fill", stroke.colour());
    }
    svg.close();
  }

  /**
   * Writes the label, and the cross of what is denied, at the best place that is free; a crowded
   * line has no label, and its cross in the middle.
   */
  private void label(Svg svg, Way way) {
    Curve curve = way.curve();
    boolean crossed = way.link().stroke().line() == Line.CROSSED;
    double place = free(way, crossed);
    if (crossed) {
      double middle = place < 0 ? PLACES.get(0) : place;
      cross(svg, curve.xAt(middle), curve.yAt(middle));
    }
    if (place >= 0) {
      double y = curve.yAt(place) + (crossed ? BELOW : 0) + LETTERS * 0.35;
      String colour = palette.colour(crossed ? "denied" : "soft");
      svg.words("text", way.link().label(), "x", curve.xAt(place), "y", y, "fill", colour);
    }
  }

  /** The first place that is free, which is taken; negative where there is no label or no room. */
  private double free(Way way, boolean crossed) {
    double halfWidth = Lettering.width(way.link().label(), LETTERS) / 2 + 1;
    double halfHeight = LETTERS * 0.6 + (crossed ? BELOW / 2 : 0);
    for (double place : PLACES) {
      double x = way.curve().xAt(place);
      double y = way.curve().yAt(place) + (crossed ? BELOW / 2 : 0);
      if (!way.link().label().isEmpty() && occupied.takeIfFree(x, y, halfWidth, halfHeight)) {
        return place;
      }
    }
    return -1;
  }

  private void cross(Svg svg, double x, double y) {
    String path =
        "M"
            + Svg.at(x - CROSS, y - CROSS)
            + "L"
            + Svg.at(x + CROSS, y + CROSS)
            + "M"
            + Svg.at(x - CROSS, y + CROSS)
            + "L"
            + Svg.at(x + CROSS, y - CROSS);
    svg.leaf("path", "d", path, "stroke", palette.colour("denied"), "stroke-width", 2.2);
  }
}
