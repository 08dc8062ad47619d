package agon.train;

import agon.language.Classifier;
import agon.language.FeatureList;
import agon.language.Ranker;
import agon.language.WeightTable;
import java.util.Arrays;
import java.util.List;

/**
 * Trains rankers: the weights that make the right choice of all examples likeliest among its
 * choices, large weights being held against them. Every step looks at all examples, so nothing
 * hangs on their order.
 */
final class RankerTrainer {
  private static final int STEPS = 150;
  private static final double RATE = 0.05;

  private final int bits;
  private final int[][][] slots;
  private final int[] right;
  private final double[] weights;
  private final double[] slope;

  /**
   * One decision.
   *
   * @param choices what each choice looks like
   * @param right the index of the right one
   */
  record Example(List<FeatureList> choices, int right) {
    Example {
      choices = List.copyOf(choices);
    }
  }

  private RankerTrainer(List<Example> examples, int bits) {
    this.bits = bits;
    weights = new double[1 << bits];
    slope = new double[weights.length];
    slots = new int[examples.size()][][];
    right = examples.stream().mapToInt(Example::right).toArray();
    int[] seen = new int[1 << bits];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = examples.get(i).choices().stream().map(this::slots).toArray(int[][]::new);
      Arrays.stream(slots[i]).flatMapToInt(Arrays::stream).distinct().forEach(s -> seen[s]++);
    }
    for (int[][] choices : slots) {
      for (int c = 0; c < choices.length; c++) {
        choices[c] = Arrays.stream(choices[c]).filter(slot -> seen[slot] > 1).toArray();
      }
    }
  }

  /**
   * A ranker that learned from these examples.
   *
   * @param bits two to this power is the number of slots that features fall into
   * @param penalty how much the square of a weight costs
   * @param smallest weights of fewer {@link Classifier#SCALE}ths than this become nothing
   */
  static Ranker train(List<Example> examples, int bits, double penalty, int smallest) {
    RankerTrainer trainer = new RankerTrainer(examples, bits);
    new Adam(STEPS, RATE, penalty).descend(trainer.weights, trainer.slope, trainer::addSlopes);
    return new Ranker(trainer.table(smallest));
  }

  private int[] slots(FeatureList features) {
    return Arrays.stream(features.toArray()).map(hash -> WeightTable.slot(hash, bits)).toArray();
  }

  private void addSlopes() {
    for (int i = 0; i < slots.length; i++) {
      addSlope(i);
    }
  }

  /** Adds one example's part of the slope: for each choice its likelihood less the truth. */
  private void addSlope(int example) {
    double[] odds = new double[slots[example].length];
    for (int choice = 0; choice < odds.length; choice++) {
      double score = 0;
      for (int slot : slots[example][choice]) {
        score += weights[slot];
      }
      odds[choice] = StrictMath.exp(score);
    }
    double sum = Arrays.stream(odds).sum();
    for (int choice = 0; choice < odds.length; choice++) {
      double wrong = odds[choice] / sum - (choice == right[example] ? 1 : 0);
      for (int slot : slots[example][choice]) {
        slope[slot] += wrong;
      }
    }
  }

  private WeightTable table(int smallest) {
    int[][] rows = new int[1 << bits][];
    for (int slot = 0; slot < rows.length; slot++) {
      int scaled = (int) Math.round(Classifier.SCALE * weights[slot]);
      rows[slot] = new int[] {Math.abs(scaled) < smallest ? 0 : scaled};
    }
    return WeightTable.of(bits, rows);
  }
}
