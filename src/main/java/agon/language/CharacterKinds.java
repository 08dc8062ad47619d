package agon.language;

/** What kind of character a code point is to the tokeniser and the sentence splitter. */
final class CharacterKinds {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int WORD_JOINER = 0x2060;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int SOFT_HYPHEN = 0x00AD;

  private CharacterKinds() {}

  /** Blanks of every width, control characters, and marks of direction: never part of a token. */
  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == ZERO_WIDTH_SPACE
        || c == WORD_JOINER
        || c == BYTE_ORDER_MARK
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** A character that ends a line. */
  static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** Letters, digits, their marks, and what is invisible inside a word. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return isAsciiLetter(c) || (c >= '0' && c <= '9') || c == '_';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.LETTER_NUMBER
        || c == SOFT_HYPHEN;
  }

  /** A hyphen that joins the parts of a word. */
  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** An apostrophe, straight or curly. */
  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '\uFF07';
  }

  /** A mark that can only open a quotation or a bracket. */
  static boolean isOpening(int c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  /** A mark that can only close a quotation or a bracket, the curly apostrophe included. */
  static boolean isClosing(int c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /** What belongs to the emoji or sign before it: selectors, skin tones, enclosing marks. */
  static boolean continuesSign(int c) {
    int type = Character.getType(c);
    return (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c >= 0xE0020 && c <= 0xE007F)
        || type == Character.ENCLOSING_MARK
        || type == Character.NON_SPACING_MARK;
  }

  /** The invisible character that joins two emoji into one. */
  static boolean isJoiner(int c) {
    return c == ZERO_WIDTH_JOINER;
  }

  /** A letter of a flag: two in a row are one sign. */
  static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
