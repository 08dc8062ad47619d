package agon.picture;

/**
 * What all points together do to each of them when every pair repels: points far off count as one.
 * Source: J. Barnes and P. Hut, A hierarchical O(N log N) force-calculation algorithm, Nature 324
 * (1986).
 */
final class Repulsion {
  /** A square counts as one point when it is seen under a smaller angle than this. */
  private static final double ANGLE = 0.9;

  /** Squares are halved at most so often: points at one place stay together. */
  private static final int DEPTH = 40;

  private final Square root;

  /** A square of the plane with what lies in it. */
  private static final class Square {
    private final double left;
    private final double top;
    private final double side;
    private double sumX;
    private double sumY;
    private double charge;
    private int count;
    private Square[] quarters = {};

    Square(double left, double top, double side) {
      this.left = left;
      this.top = top;
      this.side = side;
    }

    void add(double x, double y, double force, int depth) {
      if (count == 1 && depth < DEPTH) {
        split();
        quarter(sumX, sumY).add(sumX, sumY, charge, depth + 1);
      }
      if (quarters.length > 0) {
        quarter(x, y).add(x, y, force, depth + 1);
      }
      sumX += x;
      sumY += y;
      charge += force;
      count++;
    }

    private void split() {
      double half = side / 2;
      quarters =
          new Square[] {
            new Square(left, top, half),
            new Square(left + half, top, half),
            new Square(left, top + half, half),
            new Square(left + half, top + half, half)
          };
    }

    private Square quarter(double x, double y) {
      int right = x >= left + side / 2 ? 1 : 0;
      int lower = y >= top + side / 2 ? 2 : 0;
      return quarters[right + lower];
    }

    /** Adds to {@code push} what this square does to a point. */
    void push(double x, double y, double own, double[] push) {
      if (count == 0) {
        return;
      }
      double dx = x - sumX / count;
      double dy = y - sumY / count;
      double squared = dx * dx + dy * dy;
      if (quarters.length == 0 || side * side < ANGLE * ANGLE * squared) {
        double force = (count * own + charge) / (squared + 1);
        push[0] += dx * force;
        push[1] += dy * force;
        return;
      }
      for (Square quarter : quarters) {
        quarter.push(x, y, own, push);
      }
    }
  }

  /** The repulsion of boxes, each by its charge. */
  Repulsion(Boxes boxes, double[] charges) {
    double reach = 1;
    for (int i = 0; i < boxes.size(); i++) {
      reach = Math.max(reach, Math.max(Math.abs(boxes.x[i]), Math.abs(boxes.y[i])));
    }
    root = new Square(-reach, -reach, 2 * reach);
    for (int i = 0; i < boxes.size(); i++) {
      root.add(boxes.x[i], boxes.y[i], charges[i], 0);
    }
  }

  /** The push on a point of this charge, right and down. */
  double[] on(double x, double y, double charge) {
    double[] push = new double[2];
    root.push(x, y, charge, push);
    return push;
  }
}
