package agon.extract.mention;

import agon.knowledge.Folding;

/**
 * Whether a stretch of text is a way to write a listed name. Case tells names from words: a
 * lower-case word never is a capitalised name, so that « orange » is no telephone company.
 */
final class Spelling {
  /** Names of at least this many characters may differ in the case of letters inside a word. */
  private static final int LONG = 5;

  private final String label;
  private final String text;
  private final boolean capitals;
  private int at;

  private Spelling(String label, String text, int start, int end) {
    this.label = label;
    this.text = text;
    this.at = start;
    this.capitals = allCapitals(text, start, end);
  }

  /**
   * Whether the text from {@code start} to {@code end}, equal to the label after folding and
   * without separators, also has its case and word breaks.
   */
  static boolean fits(String label, String text, int start, int end) {
    return new Spelling(label, text, start, end).fits();
  }

  private boolean fits() {
    boolean joined = false;
    for (int j = 0; j < label.length(); j++) {
      if (Folding.isSeparator(label.charAt(j))) {
        joined = !Folding.isSeparator(text.charAt(at));
        if (joined && !startsPart(text, at)) {
          return false;
        }
        at += joined ? 0 : 1;
        continue;
      }
      if (Folding.isSeparator(text.charAt(at))) {
        if (!startsPart(label, j)) {
          return false;
        }
        at++;
      }
      if (!sameCase(j)) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** A capital or digit starts a part of a name: the D of "DeepMind", the 4 of "GPT4". */
  private static boolean startsPart(String word, int i) {
    char c = word.charAt(i);
    if (i == 0) {
      return false;
    }
    boolean digit = Character.isDigit(c) && !Character.isDigit(word.charAt(i - 1));
    return digit || (Character.isUpperCase(c) && Character.isLetterOrDigit(word.charAt(i - 1)));
  }

  private boolean sameCase(int j) {
    char expected = label.charAt(j);
    char found = text.charAt(at);
    boolean upper = Character.isUpperCase(expected);
    if (upper == Character.isUpperCase(found) || capitals) {
      return true;
    }
    boolean starts = j == 0 || !Folding.isWord(label.charAt(j - 1));
    return starts ? !upper : label.length() >= LONG;
  }

  private static boolean allCapitals(String text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 2;
  }
}
