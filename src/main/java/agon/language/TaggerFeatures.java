package agon.language;

import static agon.language.FeatureHash.mix;

import java.util.List;

/**
 * What the tagger and the name tagger look at: the words two places to either side, as written, in
 * lower case and by shape; beginnings and ends of words; pairs and triples of neighbours; the
 * casing of the sentence. The number that opens each {@code mix} is the template's.
 */
public final class TaggerFeatures implements SequenceDecoder.Source {
  private static final int LONGEST_AFFIX = 5;

  private final WordForms forms;

  /** The features of this sentence's tokens. */
  public TaggerFeatures(List<String> forms) {
    this(new WordForms(forms));
  }

  /** The features of words that are already hashed. */
  TaggerFeatures(WordForms forms) {
    this.forms = forms;
  }

  @Override
  public void features(int index, FeatureList into) {
    into.clear();
    neighbours(index, into);
    affixes(index, into);
    combinations(index, into);
    sentence(index, into);
  }

  private void neighbours(int index, FeatureList into) {
    for (int offset = -2; offset <= 2; offset++) {
      int template = 3 * (offset + 2);
      into.add(mix(template + 1, forms.word(index + offset)));
      into.add(mix(template + 2, forms.lower(index + offset)));
      into.add(mix(template + 3, forms.shape(index + offset)));
    }
    for (int offset = -1; offset <= 1; offset += 2) {
      into.add(mix(21 + offset, forms.prefix(index + offset, 3)));
      into.add(mix(24 + offset, forms.suffix(index + offset, 3)));
    }
  }

  private void affixes(int index, FeatureList into) {
    int length = forms.folded(index).length();
    for (int n = 1; n <= Math.min(LONGEST_AFFIX, length); n++) {
      into.add(mix(40 + n, forms.prefix(index, n)));
      into.add(mix(50 + n, forms.suffix(index, n)));
    }
  }

  private void combinations(int i, FeatureList into) {
    into.add(mix(60, forms.lower(i - 1), forms.lower(i)));
    into.add(mix(61, forms.lower(i), forms.lower(i + 1)));
    into.add(mix(62, forms.shape(i - 1), forms.shape(i)));
    into.add(mix(63, forms.shape(i), forms.shape(i + 1)));
    into.add(mix(64, forms.lower(i - 1), forms.shape(i)));
    into.add(mix(65, forms.lower(i + 1), forms.shape(i)));
    into.add(mix(66, forms.lower(i - 2), forms.lower(i - 1), forms.shape(i)));
    into.add(mix(67, forms.shape(i - 1), forms.shape(i), forms.shape(i + 1)));
    into.add(mix(68, forms.lower(i + 1), forms.lower(i + 2), forms.shape(i)));
  }

  private void sentence(int index, FeatureList into) {
    int edge = index == 0 ? 1 : 2;
    int casing = FeatureHash.of(forms.casing().name());
    into.add(mix(69, edge));
    into.add(mix(70, edge, forms.shape(index)));
    into.add(mix(71, casing, forms.shape(index)));
    into.add(mix(72, casing));
  }
}
