package agon.language;

import agon.text.Sentence;
import java.util.List;

/** Finds stretches of tokens that look like names, whatever any list knows. */
@FunctionalInterface
public interface NameTagger {
  /**
   * A stretch that looks like a name.
   *
   * @param first index of its first token in the sentence
   * @param last index of its last token, included
   * @param type what the tagger takes it for: {@code PER}, {@code ORG}, {@code LOC} or {@code
   *     MISC}; a hint only, since taggers trained on encyclopaedias mistype the names of this field
   */
  record TaggedName(int first, int last, String type) {}

  /** The names of a sentence, in order, none overlapping another. */
  List<TaggedName> names(Sentence sentence);
}
