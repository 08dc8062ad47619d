package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.language.Classifier;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what kind of thing a name stands for; unsure means none. */
final class KindTyper {
  private static final double LIKELY_NOTHING = 0.98;
  private static final double LEAST_WEIGHT = 2.5;
  private static final double MARGIN = 1;
  private static final Set<String> SOFTWARE = Set.of(Kinds.MODEL.name(), Kinds.PRODUCT.name());
  private final Classifier classifier;

  /** Decides by this classifier, whose labels are kinds and {@link UnknownName#NO_KIND}. */
  KindTyper(Classifier classifier) {
    this.classifier = classifier;
  }

  /**
   * The likeliest kind; where none is likely enough, the one that the words beside the name speak
   * for, unless it is likely to name nothing.
   *
   * @param features what is known of the name
   * @param votes what the words beside it speak for
   * @param least how likely a kind must be, from 0 to 1; models and products, which texts mix up,
   *     count together
   */
  Optional<EntityKind> decide(Set<String> features, KindVotes votes, double least) {
    Map<String, Double> chances = new HashMap<>();
    classifier
        .classify(Classifier.features(features))
        .forEach(label -> chances.put(label.name(), label.probability()));
    return likely(chances, least)
        .or(
            () ->
                votes
                    .winner(LEAST_WEIGHT, MARGIN)
                    .filter(
                        kind -> chances.getOrDefault(UnknownName.NO_KIND, 0.0) < LIKELY_NOTHING));
  }

  private static Optional<EntityKind> likely(Map<String, Double> chances, double least) {
    String best = Collections.max(chances.entrySet(), Map.Entry.comparingByValue()).getKey();
    double chance =
        SOFTWARE.contains(best)
            ? SOFTWARE.stream().mapToDouble(kind -> chances.getOrDefault(kind, 0.0)).sum()
            : chances.getOrDefault(best, 0.0);
    return best.equals(UnknownName.NO_KIND) || chance < least
        ? Optional.empty()
        : Optional.of(new EntityKind(best));
  }
}
