package agon.text;

import java.util.Arrays;

/**
 * Turns offsets in UTF-16 units, which Java counts, into offsets in Unicode code points, which the
 * W3C Web Annotation model and other languages count.
 */
public final class CodePoints {
  /** Offsets just after each surrogate pair, ascending. */
  private final int[] pairs;

  /** The code points of this text. */
  public CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i + 1;
      }
    }
    pairs = Arrays.copyOf(found, count);
  }

  /** The number of code points before an offset that splits no surrogate pair. */
  public int at(int offset) {
    int index = Arrays.binarySearch(pairs, offset);
    int before = index >= 0 ? index + 1 : -index - 1;
    return offset - before;
  }
}
