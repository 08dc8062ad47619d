package agon.picture;

import java.util.stream.Stream;

/** The outline of a thing on a map. */
public enum Shape {
  /** A circle. */
  ELLIPSE(""),
  /** Five corners, one of them up. */
  PENTAGON("0 -1 0.95 -0.31 0.59 0.81 -0.59 0.81 -0.95 -0.31"),
  /** A square. */
  ROUND_RECTANGLE("-0.84 -0.84 0.84 -0.84 0.84 0.84 -0.84 0.84"),
  /** A square on its corner. */
  ROUND_DIAMOND("0 -1.05 1.05 0 0 1.05 -1.05 0"),
  /** Six corners. */
  ROUND_HEXAGON("-0.5 -0.87 0.5 -0.87 1 0 0.5 0.87 -0.5 0.87 -1 0"),
  /** Eight corners. */
  ROUND_OCTAGON(
      "-0.38 -0.92 0.38 -0.92 0.92 -0.38 0.92 0.38 0.38 0.92 -0.38 0.92 -0.92 0.38 -0.92 -0.38"),
  /** Wider in the middle. */
  BARREL("-0.75 -0.85 0.75 -0.85 0.95 0 0.75 0.85 -0.75 0.85 -0.95 0"),
  /** A label with a point to the right. */
  ROUND_TAG("-0.85 -0.75 0.4 -0.75 1 0 0.4 0.75 -0.85 0.75");

  /** Pairs of places right of and below the middle, where the radius is 1; none for a circle. */
  private final String corners;

  Shape(String corners) {
    this.corners = corners;
  }

  /** Draws the shape around a point. */
  void draw(Svg svg, double x, double y, double radius, String colour) {
    if (corners.isEmpty()) {
      svg.leaf("circle", "cx", x, "cy", y, "r", radius, "fill", colour);
      return;
    }
    double[] places = Stream.of(corners.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < places.length; i += 2) {
      path.append(i == 0 ? "M" : "L");
      path.append(Svg.at(x + radius * places[i], y + radius * places[i + 1]));
    }
    svg.leaf("path", "d", path.append('Z'), "fill", colour);
  }
}
