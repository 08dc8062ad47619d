package agon.language;

/** Finds where a punctuation mark, a symbol or an emoji ends. */
final class MarkScanner {
  private MarkScanner() {}

  /**
   * The end of the mark that starts here: dots and dashes in a row are one, so is a joined emoji.
   */
  static int endOfMark(String text, int start, int end) {
    int c = text.codePointAt(start);
    int at = start + Character.charCount(c);
    if (c == '.' || c == '-') {
      while (at < end && text.charAt(at) == c) {
        at++;
      }
      return at;
    }
    if (CharacterKinds.isRegionalIndicator(c)
        && at < end
        && CharacterKinds.isRegionalIndicator(text.codePointAt(at))) {
      return at + Character.charCount(text.codePointAt(at));
    }
    return endOfSign(text, at, end);
  }

  private static int endOfSign(String text, int from, int end) {
    int at = from;
    while (at < end) {
      int c = text.codePointAt(at);
      int after = at + Character.charCount(c);
      if (CharacterKinds.isJoiner(c) && after < end && isSign(text.codePointAt(after))) {
        at = after + Character.charCount(text.codePointAt(after));
      } else if (CharacterKinds.continuesSign(c)) {
        at = after;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isSign(int c) {
    return !CharacterKinds.isBlank(c) && !CharacterKinds.isWordPart(c);
  }
}
