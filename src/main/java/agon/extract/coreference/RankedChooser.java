package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.language.FeatureList;
import agon.language.Ranker;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Takes the likeliest thing if it is likely enough; a noun or pronoun may mean none of them. */
public final class RankedChooser implements AntecedentChooser {
  private static final double LEAST = 0.58;

  private final Ranker ranker;

  RankedChooser(Ranker ranker) {
    this.ranker = ranker;
  }

  @Override
  public OptionalInt choose(Mention anaphor, FeatureList nothing, List<Candidate> candidates) {
    List<FeatureList> choices = new ArrayList<>();
    candidates.forEach(candidate -> choices.add(candidate.features()));
    choices.add(nothing);
    return likeliest(ranker.chances(choices));
  }

  /**
   * The likeliest choice, if it is likely enough.
   *
   * @param chances of each choice, that for nothing as the last
   */
  public static OptionalInt likeliest(double[] chances) {
    int best = 0;
    for (int i = 1; i + 1 < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    return chances[best] >= LEAST ? OptionalInt.of(best) : OptionalInt.empty();
  }
}
