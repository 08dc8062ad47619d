package agon.picture;

import java.util.ArrayList;
import java.util.List;

/** Where nothing more may be written. */
final class Occupied {
  private final List<double[]> taken = new ArrayList<>();

  /** Takes a rectangle of this centre and these halves. */
  void take(double x, double y, double halfWidth, double halfHeight) {
    taken.add(new double[] {x, y, halfWidth, halfHeight});
  }

  /** Takes a rectangle if nothing of it is taken yet; says whether. */
  boolean takeIfFree(double x, double y, double halfWidth, double halfHeight) {
    for (double[] other : taken) {
      if (Math.abs(x - other[0]) < halfWidth + other[2]
          && Math.abs(y - other[1]) < halfHeight + other[3]) {
        return false;
      }
    }
    take(x, y, halfWidth, halfHeight);
    return true;
  }
}
