package agon.language;

import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence as hashes of what features look at, with two places of padding at either
 * end. Curly apostrophes count as straight ones.
 */
final class WordForms {
  /** How many places beyond either end may be asked for. */
  static final int MARGIN = 2;

  private static final int START = 7;
  private static final int END = 11;

  /** How the letters of the whole sentence are cased: headlines read unlike running text. */
  enum Casing {
    /** Most words are in lower case. */
    RUNNING,
    /** Most words of letters open with a capital. */
    TITLE,
    /** All words of letters are in capitals. */
    CAPITALS,
    /** No letter in capitals at all. */
    LOWER
  }

  private final String[] folded;
  private final int[] words;
  private final int[] lowered;
  private final int[] shapes;
  private final Casing casing;

  /** The words of this sentence. */
  WordForms(List<String> forms) {
    int length = forms.size() + 2 * MARGIN;
    folded = new String[forms.size()];
    words = new int[length];
    lowered = new int[length];
    shapes = new int[length];
    for (int place = 0; place < length; place++) {
      int index = place - MARGIN;
      if (index < 0 || index >= forms.size()) {
        words[place] = lowered[place] = shapes[place] = index < 0 ? START : END;
        continue;
      }
      String form = straight(forms.get(index));
      folded[index] = form.toLowerCase(Locale.ROOT);
      words[place] = FeatureHash.of(form);
      lowered[place] = FeatureHash.of(folded[index]);
      shapes[place] = shape(form);
    }
    casing = casing(forms);
  }

  /** How many words there are. */
  int size() {
    return folded.length;
  }

  /** The hash of the word as written. */
  int word(int index) {
    return words[index + MARGIN];
  }

  /** The hash of the word in lower case. */
  int lower(int index) {
    return lowered[index + MARGIN];
  }

  /** The hash of the kinds of its characters, such as {@code Xx-d} for GPT-4 or Qwen-2. */
  int shape(int index) {
    return shapes[index + MARGIN];
  }

  /** The word in lower case. */
  String folded(int index) {
    return folded[index];
  }

  /** The hash of the first characters of the word in lower case; of all when it is shorter. */
  int prefix(int index, int length) {
    if (index < 0 || index >= folded.length) {
      return word(index);
    }
    return FeatureHash.of(folded[index], 0, Math.min(length, folded[index].length()));
  }

  /** The hash of the last characters of the word in lower case; of all when it is shorter. */
  int suffix(int index, int length) {
    if (index < 0 || index >= folded.length) {
      return word(index);
    }
    String word = folded[index];
    return FeatureHash.of(word, Math.max(0, word.length() - length), word.length());
  }

  /** The casing of the sentence. */
  Casing casing() {
    return casing;
  }

  /** The word with its apostrophes straight. */
  static String straight(String form) {
    return form.indexOf('’') < 0 ? form : form.replace('’', '\'');
  }

  private static int shape(String form) {
    int hash = 0;
    char previous = 0;
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      char kind = kind(form.charAt(i));
      run = kind == previous ? run + 1 : 1;
      previous = kind;
      if (run <= 2) {
        hash = 31 * hash + kind;
      }
    }
    return hash * 0x85EBCA6B;
  }

  private static char kind(char character) {
    if (Character.isUpperCase(character)) {
      return 'X';
    }
    if (Character.isLowerCase(character)) {
      return 'x';
    }
    return Character.isDigit(character) ? 'd' : character;
  }

  private static Casing casing(List<String> forms) {
    int words = 0;
    int capitalised = 0;
    int capitals = 0;
    for (String form : forms) {
      if (form.length() > 2 && Character.isLetter(form.charAt(0))) {
        words++;
        capitalised += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
        capitals += form.equals(form.toUpperCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    if (words > 2 && capitals == words) {
      return Casing.CAPITALS;
    }
    if (words > 2 && 5 * capitalised > 3 * words) {
      return Casing.TITLE;
    }
    return capitalised == 0 ? Casing.LOWER : Casing.RUNNING;
  }
}
