package agon.train;

import agon.language.FeatureList;
import agon.language.SequenceDecoder;
import agon.language.SequenceDecoder.Source;
import agon.language.WeightTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns to label sequences: decodes each example with what is known so far and, where the labels
 * are wrong, moves the weights towards the right ones.
 *
 * <p>Source: Collins 2002, as for {@link SequenceDecoder}.
 */
final class SequenceTrainer {
  private static final int SCALE = 8;

  /**
   * A labelled sequence.
   *
   * @param source the features of its tokens
   * @param labels the right label of each
   */
  record Example(Source source, List<String> labels) {}

  private final SequenceDecoder decoder;
  private final AveragedPerceptron model;
  private final List<int[][]> features = new ArrayList<>();
  private final List<int[]> gold = new ArrayList<>();

  private SequenceTrainer(SequenceDecoder decoder, int bits) {
    this.decoder = decoder;
    model = new AveragedPerceptron(bits, decoder.labels().size());
  }

  /**
   * Learns from these examples.
   *
   * @param bits two to this power is the number of slots that features fall into
   * @param epochs how often each example is seen
   */
  static WeightTable train(
      SequenceDecoder decoder, List<Example> examples, int bits, int epochs, int smallest) {
    SequenceTrainer trainer = new SequenceTrainer(decoder, bits);
    examples.forEach(trainer::add);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random lot = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, lot);
      order.forEach(trainer::learn);
    }
    return trainer.model.average(SCALE, smallest);
  }

  private void add(Example example) {
    int[][] rows = new int[example.labels().size()][];
    int[] labels = new int[rows.length];
    FeatureList list = new FeatureList();
    for (int i = 0; i < rows.length; i++) {
      example.source().features(i, list);
      rows[i] = list.toArray();
      labels[i] = decoder.labels().indexOf(example.labels().get(i));
    }
    features.add(rows);
    gold.add(labels);
  }

  private void learn(int index) {
    int[][] rows = features.get(index);
    int[] right = gold.get(index);
    int[] found = decoder.decode(rows.length, (i, into) -> into.set(rows[i]), model);
    int edge = decoder.labels().size();
    for (int i = 0; i < rows.length; i++) {
      if (found[i] != right[i]) {
        model.update(rows[i], right[i], 1);
        model.update(rows[i], found[i], -1);
      }
      int rightBefore = i == 0 ? edge : right[i - 1];
      int foundBefore = i == 0 ? edge : found[i - 1];
      if (found[i] != right[i] || foundBefore != rightBefore) {
        model.update(SequenceDecoder.transition(rightBefore), right[i], 1);
        model.update(SequenceDecoder.transition(foundBefore), found[i], -1);
      }
    }
    model.tick();
  }
}
