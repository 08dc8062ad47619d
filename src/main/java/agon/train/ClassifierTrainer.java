package agon.train;

import agon.language.Classifier;
import agon.language.FeatureList;
import agon.language.WeightTable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Trains classifiers: the weights that make the right labels of all examples likeliest, large
 * weights being held against them. Every step looks at all examples, so nothing hangs on their
 * order.
 */
final class ClassifierTrainer {
  private static final int STEPS = 120;
  private static final double RATE = 0.1;

  private final List<String> labels;
  private final int bits;
  private final int[][] slots;
  private final int[] right;
  private final double[] weights;
  private final double[] slope;

  /**
   * What one decision looks like.
   *
   * @param features what it looks at, as {@link Classifier#features} has it
   * @param label the right label
   */
  record Example(FeatureList features, String label) {}

  private ClassifierTrainer(List<Example> examples, int bits) {
    this.bits = bits;
    TreeSet<String> all = new TreeSet<>();
    examples.forEach(example -> all.add(example.label()));
    labels = List.copyOf(all);
    slots = new int[examples.size()][];
    right = new int[examples.size()];
    weights = new double[labels.size() << bits];
    slope = new double[weights.length];
    int[] seen = new int[1 << bits];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = slots(examples.get(i));
      right[i] = labels.indexOf(examples.get(i).label());
      Arrays.stream(slots[i]).forEach(slot -> seen[slot]++);
    }
    for (int i = 0; i < slots.length; i++) {
      slots[i] = Arrays.stream(slots[i]).filter(slot -> seen[slot] > 1).toArray();
    }
  }

  /**
   * A classifier that learned from these examples.
   *
   * @param bits two to this power is the number of slots that features fall into
   * @param penalty how much the square of a weight costs
   * @param smallest weights of fewer {@link Classifier#SCALE}ths than this become nothing
   */
  static Classifier train(List<Example> examples, int bits, double penalty, int smallest) {
    ClassifierTrainer trainer = new ClassifierTrainer(examples, bits);
    new Adam(STEPS, RATE, penalty).descend(trainer.weights, trainer.slope, trainer::addSlopes);
    return new Classifier(trainer.labels, trainer.table(smallest));
  }

  private int[] slots(Example example) {
    return Arrays.stream(example.features().toArray())
        .map(hash -> WeightTable.slot(hash, bits))
        .toArray();
  }

  private void addSlopes() {
    for (int i = 0; i < slots.length; i++) {
      addSlope(i);
    }
  }

  /** Adds one example's part of the slope: for each label its likelihood less the truth. */
  private void addSlope(int example) {
    double[] odds = new double[labels.size()];
    for (int slot : slots[example]) {
      for (int label = 0; label < odds.length; label++) {
        odds[label] += weights[slot * odds.length + label];
      }
    }
    double sum = 0;
    for (int label = 0; label < odds.length; label++) {
      odds[label] = StrictMath.exp(odds[label]);
      sum += odds[label];
    }
    for (int label = 0; label < odds.length; label++) {
      double wrong = odds[label] / sum - (label == right[example] ? 1 : 0);
      for (int slot : slots[example]) {
        slope[slot * odds.length + label] += wrong;
      }
    }
  }

  private WeightTable table(int smallest) {
    int[][] rows = new int[1 << bits][];
    for (int slot = 0; slot < rows.length; slot++) {
      rows[slot] = new int[labels.size()];
      for (int label = 0; label < labels.size(); label++) {
        int scaled = (int) Math.round(Classifier.SCALE * weights[slot * labels.size() + label]);
        rows[slot][label] = Math.abs(scaled) < smallest ? 0 : scaled;
      }
    }
    return WeightTable.of(bits, rows);
  }
}
