package agon.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A linear model that says how likely each of several choices is the right one: what is likely is
 * what stands out among the others. Immutable, so safe for several threads.
 *
 * <p>Source: Denis and Baldridge 2008, <i>Specialized Models and Ranking for Coreference
 * Resolution</i>, EMNLP.
 */
public final class Ranker {
  private static final String KIND = "agon ranker 1";

  private final WeightTable weights;

  /**
   * A ranker.
   *
   * @param weights for each feature of a choice its weight, times {@link Classifier#SCALE}, under
   *     the label 0
   */
  public Ranker(WeightTable weights) {
    this.weights = weights;
  }

  /** How likely each choice is, from 0 to 1, in their order; together they make 1. */
  public double[] chances(List<FeatureList> choices) {
    double[] chances = new double[choices.size()];
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      int[] score = new int[1];
      weights.score(choices.get(i), score);
      chances[i] = StrictMath.exp((double) score[0] / Classifier.SCALE);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  /** The model file of this ranker. */
  public ModelWriter write() {
    ModelWriter out = new ModelWriter(KIND);
    weights.write(out);
    return out;
  }

  /**
   * Reads a model file.
   *
   * @throws agon.text.InputException when it is no ranker
   */
  public static Ranker read(ModelReader in) {
    in.expect(KIND);
    return new Ranker(WeightTable.read(in));
  }

  /**
   * Loads a ranker of a language.
   *
   * @param file its name, such as {@code references.bin}
   * @throws agon.text.InputException when it is missing or no ranker
   */
  public static Ranker load(LanguagePack pack, String file) {
    try (InputStream stream = pack.open(file)) {
      return read(ModelReader.open(stream, "language/" + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
