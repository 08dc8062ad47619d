package agon.train;

import java.util.Arrays;

/**
 * Finds the weights at which a slope is flat, in steps whose size follows how steep it was.
 *
 * <p>Source: Kingma and Ba 2015, <i>Adam: A Method for Stochastic Optimization</i>, algorithm 1.
 *
 * @param steps how many
 * @param rate how large the first is
 * @param penalty how much the square of a weight costs
 */
record Adam(int steps, double rate, double penalty) {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double TINY = 1e-8;

  /**
   * Moves the weights.
   *
   * @param slope scratch as long as the weights: each weight's slope
   * @param examples adds to the slope what all examples say at these weights
   */
  void descend(double[] weights, double[] slope, Runnable examples) {
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    for (int step = 1; step <= steps; step++) {
      Arrays.setAll(slope, i -> penalty * weights[i]);
      examples.run();
      double now =
          rate
              * StrictMath.sqrt(1 - StrictMath.pow(SECOND, step))
              / (1 - StrictMath.pow(FIRST, step));
      for (int i = 0; i < weights.length; i++) {
        if (slope[i] != 0 || mean[i] != 0) {
          mean[i] = FIRST * mean[i] + (1 - FIRST) * slope[i];
          square[i] = SECOND * square[i] + (1 - SECOND) * slope[i] * slope[i];
          weights[i] -= now * mean[i] / (StrictMath.sqrt(square[i]) + TINY);
        }
      }
    }
  }
}
