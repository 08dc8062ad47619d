package agon.language;

import static agon.language.FeatureHash.mix;

import java.util.List;

/** What the name tagger looks at: all that the tagger does, and the parts of speech around. */
public final class NameFeatures implements SequenceDecoder.Source {
  private final WordForms forms;
  private final TaggerFeatures words;
  private final int[] tags;

  /**
   * The features of this sentence's tokens.
   *
   * @param forms its tokens as written
   * @param tags the universal part of speech of each
   */
  public NameFeatures(List<String> forms, List<String> tags) {
    this.forms = new WordForms(forms);
    this.words = new TaggerFeatures(this.forms);
    this.tags = tags.stream().mapToInt(FeatureHash::of).toArray();
  }

  @Override
  public void features(int index, FeatureList into) {
    words.features(index, into);
    int before = tag(index - 1);
    int here = tag(index);
    int after = tag(index + 1);
    into.add(mix(80, before));
    into.add(mix(81, here));
    into.add(mix(82, after));
    into.add(mix(83, before, here));
    into.add(mix(84, here, after));
    into.add(mix(85, before, here, after));
    into.add(mix(86, here, forms.shape(index)));
    into.add(mix(87, here, forms.lower(index - 1)));
    into.add(mix(88, here, forms.lower(index + 1)));
  }

  private int tag(int index) {
    return index < 0 || index >= tags.length ? FeatureHash.NOTHING : tags[index];
  }
}
