package agon.text;

import java.util.Locale;

/**
 * A word, number or mark of a sentence, with its analysis.
 *
 * @param span its place in the article's text
 * @param text its characters, as written
 * @param lemma its dictionary form, in lower case but for proper nouns
 * @param tag its universal part of speech, such as {@code VERB} or {@code PROPN}
 * @param features its universal features as {@code Name=Value} pairs joined by {@code |}, such as
 *     {@code Mood=Cnd|Number=Sing}; empty when none is known
 * @param head index of its syntactic head among the sentence's tokens, or {@link #ROOT}
 * @param dependency its universal relation to that head, such as {@code nsubj} or {@code
 *     obl:agent}; {@code root} for the root
 */
public record Token(
    Span span,
    String text,
    String lemma,
    String tag,
    String features,
    int head,
    String dependency) {

  /** The head of a sentence's root. */
  public static final int ROOT = -1;

  /** Whether the feature has this value, such as {@code has("Mood", "Cnd")}. */
  public boolean has(String feature, String value) {
    int length = feature.length() + 1 + value.length();
    for (int at = 0; at + length <= features.length(); at++) {
      int end = at + length;
      if ((end == features.length() || features.charAt(end) == '|')
          && features.startsWith(feature, at)
          && features.charAt(at + feature.length()) == '='
          && features.startsWith(value, end - value.length())) {
        return true;
      }
      at = features.indexOf('|', at);
      if (at < 0) {
        return false;
      }
    }
    return false;
  }

  /** The characters in lower case, curly apostrophes straightened. */
  public String folded() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
