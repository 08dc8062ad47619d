package agon.picture;

/**
 * A bow from one point to another, a quadratic Bézier curve.
 *
 * @param x1 start
 * @param y1 start
 * @param cx control point
 * @param cy control point
 * @param x2 end
 * @param y2 end
 */
record Curve(double x1, double y1, double cx, double cy, double x2, double y2) {
  /** A round end of a curve: it starts or ends at the rim. */
  record End(double x, double y, double radius) {}

  /**
   * A bow between two ends.
   *
   * @param bend how far it leaves the straight line, as a part of its length
   */
  static Curve between(End one, End other, double bend) {
    double dx = other.x - one.x;
    double dy = other.y - one.y;
    double cx = (one.x + other.x) / 2 - dy * bend;
    double cy = (one.y + other.y) / 2 + dx * bend;
    double first = Math.max(length(cx - one.x, cy - one.y), 0.01);
    double last = Math.max(length(cx - other.x, cy - other.y), 0.01);
    return new Curve(
        one.x + (cx - one.x) / first * Math.min(one.radius, first),
        one.y + (cy - one.y) / first * Math.min(one.radius, first),
        cx,
        cy,
        other.x + (cx - other.x) / last * Math.min(other.radius, last),
        other.y + (cy - other.y) / last * Math.min(other.radius, last));
  }

  /** The point after a part of the way, from 0 to 1. */
  double xAt(double part) {
    double rest = 1 - part;
    return rest * rest * x1 + 2 * rest * part * cx + part * part * x2;
  }

  /** The point after a part of the way, from 0 to 1. */
  double yAt(double part) {
    double rest = 1 - part;
    return rest * rest * y1 + 2 * rest * part * cy + part * part * y2;
  }

  /** The data of its path. */
  String path() {
    return "M" + Svg.at(x1, y1) + "Q" + Svg.at(cx, cy) + " " + Svg.at(x2, y2);
  }

  /** The data of an arrow's head at its end. */
  String head(double size) {
    double length = Math.max(length(x2 - cx, y2 - cy), 0.01);
    double dx = (x2 - cx) / length * size;
    double dy = (y2 - cy) / length * size;
    return "M"
        + Svg.at(x2, y2)
        + "L"
        + Svg.at(x2 - dx - dy * 0.45, y2 - dy + dx * 0.45)
        + "L"
        + Svg.at(x2 - dx + dy * 0.45, y2 - dy - dx * 0.45)
        + "Z";
  }

  private static double length(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }
}
