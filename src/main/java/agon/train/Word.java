package agon.train;

import java.util.Set;

/**
 * A syntactic word as a treebank has it.
 *
 * @param form as written
 * @param lemma its dictionary form
 * @param tag its universal part of speech
 * @param features its universal features, each as {@code Name=Value}
 * @param head number of its head, from 1; 0 for the root
 * @param label its relation to its head
 * @param glued whether no space stands between it and the word after it
 */
record Word(
    String form,
    String lemma,
    String tag,
    Set<String> features,
    int head,
    String label,
    boolean glued) {
  private static final Set<String> THIRD_PERSON =
      Set.of("Mood=Ind", "Number=Sing", "Person=3", "VerbForm=Fin");

  /** Copies the features. */
  Word {
    features = Set.copyOf(features);
  }

  /**
   * Whether it is a verb in the third person singular of this tense, {@code Pres} or {@code Past}.
   */
  boolean isThirdPerson(String tense) {
    return tag.equals("VERB")
        && features.containsAll(THIRD_PERSON)
        && features.contains("Tense=" + tense);
  }
}
