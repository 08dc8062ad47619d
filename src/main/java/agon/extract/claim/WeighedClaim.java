package agon.extract.claim;

import agon.knowledge.Claim;
import agon.language.Classifier;
import agon.language.FeatureList;

/**
 * A claim with what its confidence was judged by.
 *
 * @param claim the claim
 * @param features what the classifier of right and wrong claims looks at
 */
public record WeighedClaim(Claim claim, FeatureList features) {
  /** The classifier's label of claims that a careful reader agrees with. */
  public static final String RIGHT = "right";

  /** How likely a claim with these features is right, 0 to 1. */
  public static double likelihood(Classifier classifier, FeatureList features) {
    return classifier.classify(features).stream()
        .filter(label -> label.name().equals(RIGHT))
        .mapToDouble(Classifier.Label::probability)
        .sum();
  }
}
