package agon.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A linear classifier over named features that says how likely each label is: multinomial logistic
 * regression. Immutable, so safe for several threads.
 *
 * <p>Source: Berger, Della Pietra and Della Pietra 1996, <i>A Maximum Entropy Approach to Natural
 * Language Processing</i>.
 */
public final class Classifier {
  /** What a weight of one is in the table of whole numbers. */
  public static final int SCALE = 64;

  private static final String KIND = "agon classifier 1";

  private final List<String> labels;
  private final WeightTable weights;

  /**
   * A classifier.
   *
   * @param labels all labels that it may give
   * @param weights for each feature of {@link #features} its weight for each label, times {@link
   *     #SCALE}
   */
  public Classifier(List<String> labels, WeightTable weights) {
    this.labels = List.copyOf(labels);
    this.weights = weights;
  }

  /**
   * A label and how likely it is.
   *
   * @param name the label
   * @param probability from 0 to 1
   */
  public record Label(String name, double probability) {}

  /** The numbers that stand for these features in the table. */
  public static FeatureList features(Collection<String> names) {
    FeatureList features = new FeatureList();
    names.forEach(name -> features.add(FeatureHash.mix(FeatureHash.of(name), name.length())));
    return features;
  }

  /** All labels, each with its probability, in the classifier's order. */
  public List<Label> classify(FeatureList features) {
    int[] scores = new int[labels.size()];
    for (int i = 0; i < features.size(); i++) {
      weights.addTo(features.get(i), scores);
    }
    double[] odds = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      odds[i] = StrictMath.exp((double) scores[i] / SCALE);
      sum += odds[i];
    }
    List<Label> all = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      all.add(new Label(labels.get(i), odds[i] / sum));
    }
    return all;
  }

  /** The model file of this classifier. */
  public ModelWriter write() {
    ModelWriter out = new ModelWriter(KIND);
    out.texts(labels);
    weights.write(out);
    return out;
  }

  /**
   * Reads a model file.
   *
   * @throws agon.text.InputException when it is no classifier
   */
  public static Classifier read(ModelReader in) {
    in.expect(KIND);
    return new Classifier(in.texts(), WeightTable.read(in));
  }

  /**
   * Loads a classifier of a language.
   *
   * @param file its name, such as {@code kinds.bin}
   * @throws agon.text.InputException when it is missing or no classifier
   */
  public static Classifier load(LanguagePack pack, String file) {
    try (InputStream stream = pack.open(file)) {
      return read(ModelReader.open(stream, "language/" + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
