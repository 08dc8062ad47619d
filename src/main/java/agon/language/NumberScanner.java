package agon.language;

/** Finds where a number ends: 64 000, 3,5, 97.4, 1,000,000, 07:42, 03/02/2025, 2025-01-20. */
final class NumberScanner {
  private static final int NO_BREAK_SPACE = 0x00A0;
  private static final int NARROW_NO_BREAK_SPACE = 0x202F;
  private static final int THIN_SPACE = 0x2009;

  private final boolean plainSpaces;

  /**
   * Makes the scanner.
   *
   * @param plainSpaces whether a plain space may group digits; no-break spaces always may
   */
  NumberScanner(boolean plainSpaces) {
    this.plainSpaces = plainSpaces;
  }

  /** The end of the number that starts here, at a digit. */
  int endOfNumber(String text, int start, int end) {
    int at = endOfDigits(text, start, end);
    if (at - start == 4 && isDayOfIsoDate(text, at, end)) {
      return at + 6;
    }
    if (at - start <= 3) {
      int grouped = endOfGroups(text, at, end);
      if (grouped > at) {
        return endOfDecimals(text, grouped, end);
      }
    }
    int next = endOfPart(text, at, end);
    while (next > at) {
      at = next;
      next = endOfPart(text, at, end);
    }
    return at;
  }

  private int endOfGroups(String text, int from, int end) {
    int at = from;
    while (at + 3 < end && isGroupMark(text.charAt(at)) && isGroup(text, at + 1, end)) {
      at += 4;
    }
    return at;
  }

  private boolean isGroupMark(char c) {
    return c == NO_BREAK_SPACE
        || c == NARROW_NO_BREAK_SPACE
        || c == THIN_SPACE
        || (plainSpaces && c == ' ');
  }

  private static boolean isGroup(String text, int at, int end) {
    boolean three = endOfDigits(text, at, Math.min(end, at + 4)) == at + 3;
    return three && (at + 3 >= end || !Character.isLetter(text.charAt(at + 3)));
  }

  /** Past a mark and the digits after it: {@code .5}, {@code ,000}, {@code :42}, {@code /02}. */
  private static int endOfPart(String text, int at, int end) {
    if (at + 1 < end && ".,:/".indexOf(text.charAt(at)) >= 0) {
      int stop = endOfDigits(text, at + 1, end);
      return stop > at + 1 ? stop : at;
    }
    return at;
  }

  private static int endOfDecimals(String text, int at, int end) {
    boolean mark = at + 1 < end && (text.charAt(at) == ',' || text.charAt(at) == '.');
    int stop = mark ? endOfDigits(text, at + 1, end) : at;
    return stop > at + 1 ? stop : at;
  }

  private static boolean isDayOfIsoDate(String text, int at, int end) {
    return at + 6 <= end
        && text.charAt(at) == '-'
        && endOfDigits(text, at + 1, end) == at + 3
        && text.charAt(at + 3) == '-'
        && endOfDigits(text, at + 4, end) == at + 6;
  }

  private static int endOfDigits(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
