package agon.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Rectangles that a layout moves about; each is known by its index. */
final class Boxes {
  /** Where the centres are, in pixels. */
  final double[] x;

  /** Where the centres are, in pixels, downwards. */
  final double[] y;

  private final double[] halfWidth;
  private final double[] halfHeight;

  /** Boxes of these half widths and half heights, all of them at the origin. */
  Boxes(double[] halfWidth, double[] halfHeight) {
    this.halfWidth = halfWidth.clone();
    this.halfHeight = halfHeight.clone();
    this.x = new double[halfWidth.length];
    this.y = new double[halfWidth.length];
  }

  int size() {
    return x.length;
  }

  double halfWidth(int box) {
    return halfWidth[box];
  }

  double halfHeight(int box) {
    return halfHeight[box];
  }

  /** What all boxes fill, in square pixels. */
  double area() {
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      sum += 4 * halfWidth[i] * halfHeight[i];
    }
    return sum;
  }

  /** The part of the smallest rectangle around all boxes that they fill, from 0 to 1. */
  double filled() {
    return area() / ((right() - left()) * (bottom() - top()));
  }

  /** The left edge of what lies farthest left, 0 when there are no boxes; so for the others. */
  double left() {
    return -reach(x, halfWidth, -1);
  }

  double right() {
    return reach(x, halfWidth, 1);
  }

  double top() {
    return -reach(y, halfHeight, -1);
  }

  double bottom() {
    return reach(y, halfHeight, 1);
  }

  /** How far boxes reach from the origin in a direction, 1 or -1. */
  private static double reach(double[] middles, double[] halves, int direction) {
    return IntStream.range(0, middles.length)
        .mapToDouble(i -> direction * middles[i] + halves[i])
        .max()
        .orElse(0);
  }

  /** How many pairs overlap. */
  int overlaps() {
    return push(0);
  }

  /**
   * Pushes overlapping boxes apart along the shorter way.
   *
   * @param force how much of the overlap to undo at once; 1 is all of it
   * @return how many pairs overlapped
   */
  int push(double force) {
    int found = 0;
    int[] order = fromLeftToRight();
    for (int i = 0; i < order.length; i++) {
      double right = x[order[i]] + halfWidth[order[i]];
      for (int j = i + 1; j < order.length; j++) {
        int other = order[j];
        if (x[other] - halfWidth[other] >= right) {
          break;
        }
        found += part(order[i], other, force);
      }
    }
    return found;
  }

  private int[] fromLeftToRight() {
    return IntStream.range(0, size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer box) -> x[box] - halfWidth[box]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int part(int one, int other, double force) {
    double dx = x[one] - x[other];
    double dy = y[one] - y[other];
    double across = halfWidth[one] + halfWidth[other] - Math.abs(dx);
    double down = halfHeight[one] + halfHeight[other] - Math.abs(dy);
    if (across <= 0 || down <= 0) {
      return 0;
    }
    // Of two at the same place the one that came first goes left or up.
    if (across < down) {
      double step = (dx > 0 || (dx == 0 && one > other) ? across : -across) / 2 * force;
      x[one] += step;
      x[other] -= step;
    } else {
      double step = (dy > 0 || (dy == 0 && one > other) ? down : -down) / 2 * force;
      y[one] += step;
      y[other] -= step;
    }
    return 1;
  }

  /** Moves all boxes together. */
  void move(double right, double down) {
    Arrays.setAll(x, box -> x[box] + right);
    Arrays.setAll(y, box -> y[box] + down);
  }

  /** Spreads all centres from the origin. */
  void spread(double factor) {
    scale(x, factor);
    scale(y, factor);
  }

  private static void scale(double[] values, double factor) {
    Arrays.setAll(values, index -> values[index] * factor);
  }
}
