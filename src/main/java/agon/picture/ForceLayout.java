package agon.picture;

import java.util.Arrays;

/**
 * Places boxes so that tied ones lie near each other and none overlaps: all repel, ties pull,
 * everything falls gently to the middle, and boxes that meet are pushed apart. The same ties give
 * the same places each time.
 *
 * <p>Source of the idea: T. Fruchterman and E. Reingold, Graph drawing by force-directed placement,
 * Software 21 (1991); boxes in place of points so that labels have room.
 */
final class ForceLayout {
  private static final double GOLDEN_ANGLE = 2.399963229728653;
  private static final double FRICTION = 0.6;
  private static final double GRAVITY = 0.02;
  private static final double STIFFNESS = 0.7;
  private static final int LAST_ROUNDS = 60;
  private static final int MOST_ROUNDS = 40;

  /** The part of the plane that boxes may fill; the rest is for lines. */
  private static final double FULL = 0.2;

  private final Boxes boxes;
  private final int[][] ties;
  private final double aspect;
  private final double[] charges;
  private final int[] degrees;
  private final double[] speedX;
  private final double[] speedY;
  private final double room;

  private ForceLayout(Boxes boxes, int[][] ties, double aspect) {
    this.boxes = boxes;
    this.ties = ties;
    this.aspect = aspect;
    int size = boxes.size();
    this.charges = new double[size];
    this.degrees = new int[size];
    this.speedX = new double[size];
    this.speedY = new double[size];
    Arrays.setAll(charges, box -> 450 + 9 * boxes.halfWidth(box));
    this.room = Math.sqrt(boxes.area() / Math.max(size, 1));
    for (int[] tie : ties) {
      degrees[tie[0]]++;
      degrees[tie[1]]++;
    }
  }

  /**
   * Places boxes around the origin.
   *
   * @param boxes what to place, the most important first; they are moved
   * @param ties pairs of indices
   * @param aspect how much wider than high the whole may become
   */
  static void place(Boxes boxes, int[][] ties, double aspect) {
    new ForceLayout(boxes, ties, aspect).run();
  }

  private void run() {
    spiral();
    int rounds = boxes.size() > 1000 ? 300 : boxes.size() > 300 ? 400 : 600;
    for (int round = 0; round < rounds; round++) {
      double left = 1 - (double) round / rounds;
      double heat = left * Math.sqrt(left);
      repel(heat);
      pull(heat);
      move();
      if (round > rounds / 4) {
        boxes.push(0.5);
      }
    }
    separate();
    draw();
  }

  /** Draws all nearer together, for as long as the plane is rather empty. */
  private void draw() {
    for (int round = 0; round < MOST_ROUNDS && boxes.filled() < FULL; round++) {
      boxes.spread(0.96);
      separate();
    }
  }

  private void spiral() {
    for (int i = 0; i < boxes.size(); i++) {
      double radius = 0.6 * room * Math.sqrt(i + 0.5);
      boxes.x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE) * aspect;
      boxes.y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
    }
  }

  private void repel(double heat) {
    Repulsion repulsion = new Repulsion(boxes, charges);
    for (int i = 0; i < boxes.size(); i++) {
      double[] push = repulsion.on(boxes.x[i], boxes.y[i], charges[i]);
      speedX[i] += heat * (push[0] - boxes.x[i] * GRAVITY / aspect);
      speedY[i] += heat * (push[1] - boxes.y[i] * GRAVITY * aspect);
    }
  }

  private void pull(double heat) {
    for (int[] tie : ties) {
      int one = tie[0];
      int other = tie[1];
      double dx = boxes.x[other] - boxes.x[one];
      double dy = boxes.y[other] - boxes.y[one];
      double distance = Math.sqrt(dx * dx + dy * dy) + 0.01;
      double rest = 0.7 * (boxes.halfWidth(one) + boxes.halfWidth(other)) + 50;
      double force =
          heat * STIFFNESS * (distance - rest) / distance / Math.min(degrees[one], degrees[other]);
      double share = (double) degrees[one] / (degrees[one] + degrees[other]);
      speedX[one] += dx * force * (1 - share);
      speedY[one] += dy * force * (1 - share);
      speedX[other] -= dx * force * share;
      speedY[other] -= dy * force * share;
    }
  }

  private void move() {
    double fastest = Math.max(40, room);
    for (int i = 0; i < boxes.size(); i++) {
      speedX[i] *= FRICTION;
      speedY[i] *= FRICTION;
      boxes.x[i] += Math.max(-fastest, Math.min(fastest, speedX[i]));
      boxes.y[i] += Math.max(-fastest, Math.min(fastest, speedY[i]));
    }
  }

  /** Pushes until nothing overlaps, with more room for all each time that this does not end. */
  private void separate() {
    while (true) {
      for (int round = 0; round < LAST_ROUNDS; round++) {
        if (boxes.push(1.02) == 0) {
          return;
        }
      }
      boxes.spread(1.05);
    }
  }
}
