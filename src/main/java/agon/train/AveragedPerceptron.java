package agon.train;

import agon.language.Scorer;
import agon.language.WeightTable;
import java.util.Arrays;

/**
 * A linear model that learns from its mistakes and ends as the average of all that it was on the
 * way, which makes it less a child of its last examples. Weights are whole numbers throughout.
 *
 * <p>Source: Freund and Schapire 1999, <i>Large Margin Classification Using the Perceptron
 * Algorithm</i>; the average kept as two running sums, as in Daumé 2006, <i>Practical Structured
 * Learning Techniques for Natural Language Processing</i>, figure 2.3.
 */
final class AveragedPerceptron implements Scorer {
  private static final int[] EMPTY = {};

  private final int bits;
  private final int labels;
  private final int[][] weights;
  private final long[][] sums;
  private long time = 1;

  /**
   * A model that knows nothing.
   *
   * @param bits two to this power is the number of slots that features fall into
   * @param labels how many labels there are
   */
  AveragedPerceptron(int bits, int labels) {
    this.bits = bits;
    this.labels = labels;
    weights = new int[1 << bits][];
    Arrays.fill(weights, EMPTY);
    sums = new long[1 << bits][];
  }

  @Override
  public void addTo(int feature, int[] scores) {
    int[] row = weights[WeightTable.slot(feature, bits)];
    for (int label = 0; label < row.length; label++) {
      scores[label] += row[label];
    }
  }

  /** Makes these features speak more (or, for a negative change, less) for this label. */
  void update(int[] features, int label, int change) {
    for (int feature : features) {
      update(feature, label, change);
    }
  }

  /** Makes this feature speak more or less for this label. */
  void update(int feature, int label, int change) {
    int slot = WeightTable.slot(feature, bits);
    if (weights[slot].length == 0) {
      weights[slot] = new int[labels];
      sums[slot] = new long[labels];
    }
    weights[slot][label] += change;
    sums[slot][label] += time * change;
  }

  /** Says that an example is over: what holds now weighs one example more in the average. */
  void tick() {
    time++;
  }

  /**
   * The average, scaled and rounded.
   *
   * @param scale what a weight of one becomes
   * @param smallest weights that round to less than this, up or down, become nothing
   */
  WeightTable average(int scale, int smallest) {
    int[][] rows = new int[weights.length][];
    for (int slot = 0; slot < rows.length; slot++) {
      int[] row = weights[slot];
      rows[slot] = row.length == 0 ? EMPTY : new int[labels];
      for (int label = 0; label < row.length; label++) {
        double average = row[label] - (double) sums[slot][label] / time;
        int scaled = (int) Math.round(scale * average);
        rows[slot][label] = Math.abs(scaled) < smallest ? 0 : scaled;
      }
    }
    return WeightTable.of(bits, rows);
  }
}
