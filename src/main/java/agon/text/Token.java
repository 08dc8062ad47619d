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
    String pair = feature + "=" + value;
    int at = features.indexOf(pair);
    while (at >= 0) {
      int end = at + pair.length();
      boolean whole =
          (at == 0 || features.charAt(at - 1) == '|')
              && (end == features.length() || features.charAt(end) == '|');
      if (whole) {
        return true;
      }
      at = features.indexOf(pair, end);
    }
    return false;
  }

  /** The characters in lower case, curly apostrophes straightened. */
  public String folded() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
