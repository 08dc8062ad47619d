package agon.knowledge;

import java.text.Normalizer;

/**
 * How two spellings of one name are made equal: case, accents, curly apostrophes, kinds of hyphen
 * and space.
 */
public final class Folding {
  private static final int TABLE = 0x250;
  private static final String FOLDED = table();

  private Folding() {}

  /** The folded character: lower case, without accent, apostrophes straight. */
  public static char fold(char c) {
    if (c < TABLE) {
      return FOLDED.charAt(c);
    }
    if (c == '’' || c == 'ʼ') {
      return '\'';
    }
    return isSeparator(c) ? ' ' : Character.toLowerCase(c);
  }

  /** The folded characters; as many as {@code text} has. */
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  /** Whether a name may have this character between two of its words: a space or a hyphen. */
  public static boolean isSeparator(char c) {
    return c == ' ' || c == '-' || c == '\u00a0' || c == '\u202f' || c == '\u2011' || c == '\u2010';
  }

  /**
   * Whether the character belongs to a word: a letter, a digit, a combining mark, an underscore.
   */
  public static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether the text has a word character at this offset; false outside the text. */
  public static boolean isWord(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isWord(text.charAt(at));
  }

  /** Whether the word is written as a name: an upper-case letter first, or one after a first. */
  public static boolean isCapital(String word) {
    if (word.isEmpty()) {
      return false;
    }
    boolean second = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return Character.isUpperCase(word.charAt(0))
        || (second && Character.isLowerCase(word.charAt(0)));
  }

  private static String table() {
    StringBuilder folded = new StringBuilder(TABLE);
    for (char c = 0; c < TABLE; c++) {
      String bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      folded.append(isSeparator(c) ? ' ' : Character.toLowerCase(bare.charAt(0)));
    }
    return folded.toString();
  }
}
