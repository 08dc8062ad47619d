package agon.language;

import java.util.Arrays;

/** A linear model: what each feature says for or against each label. */
@FunctionalInterface
public interface Scorer {
  /**
   * Adds what a feature says.
   *
   * @param feature its hash
   * @param scores the score of each label so far, to be added to
   */
  void addTo(int feature, int[] scores);

  /** The scores of all labels given these features, in {@code scores}, which is cleared first. */
  default void score(FeatureList features, int[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < features.size(); i++) {
      addTo(features.get(i), scores);
    }
  }
}
