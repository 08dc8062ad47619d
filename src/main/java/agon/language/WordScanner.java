package agon.language;

/** Finds where words and addresses end, whatever the language. */
final class WordScanner {
  private WordScanner() {}

  /**
   * The end of the stretch of word characters that starts here, with the hyphens, apostrophes,
   * ampersands, full stops and signs inside it.
   */
  static int endOfWord(String text, int start, int end) {
    int at = start + Character.charCount(text.codePointAt(start));
    while (at < end) {
      int c = text.codePointAt(at);
      int after = at + Character.charCount(c);
      boolean goesOn = after < end && CharacterKinds.isWordPart(text.codePointAt(after));
      if (!CharacterKinds.isWordPart(c) && !(goesOn && joins(text, at, after, end))) {
        break;
      }
      at = after;
    }
    return endOfTail(text, at, end);
  }

  private static boolean joins(String text, int at, int after, int end) {
    char c = text.charAt(at);
    if (CharacterKinds.isHyphen(c) || CharacterKinds.isApostrophe(c) || c == '&' || c == '·') {
      return true;
    }
    if (c == '@') {
      return true;
    }
    return c == '.' && joinsAtStop(text, at, after, end);
  }

  /**
   * Whether a full stop joins: Character.AI, U.S., v1.0, ai.com; not two sentences that lack their
   * blank.
   */
  private static boolean joinsAtStop(String text, int at, int after, int end) {
    boolean sentence =
        Character.isUpperCase(text.charAt(after))
            && after + 1 < end
            && !isUpperOrEnd(text, after + 1, end)
            && Character.isLowerCase(text.charAt(at - 1));
    return !sentence;
  }

  private static boolean isUpperOrEnd(String text, int at, int end) {
    return at >= end || !Character.isLowerCase(text.charAt(at));
  }

  /** Past the plus signs of Disney+ and C++. */
  private static int endOfTail(String text, int at, int end) {
    int stop = at;
    while (stop < end && text.charAt(stop) == '+') {
      stop++;
    }
    boolean sum = stop < end && CharacterKinds.isWordPart(text.codePointAt(stop));
    return sum ? at : stop;
  }

  /** The end of the letters that start here. */
  static int endOfLetters(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether the word is made of single letters with full stops between: U.S, J.K, e.g. */
  static boolean isInitialism(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  /** The end of the web address that starts here, its last punctuation left out; else the start. */
  static int endOfAddress(String text, int start, int end) {
    boolean address =
        text.startsWith("http://", start)
            || text.startsWith("https://", start)
            || text.startsWith("www.", start);
    if (!address) {
      return start;
    }
    int at = start;
    while (at < end && isAddressPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    while (at > start && ".,;:!?)]'’".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean isAddressPart(int c) {
    return !CharacterKinds.isBlank(c) && "<>\"«»“”".indexOf(c) < 0;
  }
}
