package agon.language;

import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence and their tags as hashes, numbered from 1; 0 is the root. Words are in
 * lower case with straight apostrophes.
 */
public final class TaggedWords {
  private static final int SUFFIX = 3;

  private final int[] words;
  private final int[] tags;
  private final int[] suffixes;

  /**
   * The words of this sentence.
   *
   * @param forms its tokens as written
   * @param tags the universal part of speech of each
   */
  public TaggedWords(List<String> forms, List<String> tags) {
    int size = forms.size() + 1;
    words = new int[size];
    suffixes = new int[size];
    this.tags = new int[size];
    words[0] = suffixes[0] = this.tags[0] = FeatureHash.of("<root>");
    for (int i = 1; i < size; i++) {
      String word = WordForms.straight(forms.get(i - 1)).toLowerCase(Locale.ROOT);
      words[i] = FeatureHash.of(word);
      suffixes[i] = FeatureHash.of(word, Math.max(0, word.length() - SUFFIX), word.length());
      this.tags[i] = FeatureHash.of(tags.get(i - 1));
    }
  }

  /** The hash of a word; of nothing for a number that is none. */
  int word(int index) {
    return index < 0 ? FeatureHash.NOTHING : words[index];
  }

  /** The hash of a word's tag. */
  int tag(int index) {
    return index < 0 ? FeatureHash.NOTHING : tags[index];
  }

  /** The hash of a word's last characters. */
  int suffix(int index) {
    return index < 0 ? FeatureHash.NOTHING : suffixes[index];
  }
}
