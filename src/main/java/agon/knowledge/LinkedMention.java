package agon.knowledge;

import java.util.List;

/**
 * A mention with the thing that it refers to.
 *
 * @param mention the passage
 * @param entity the thing
 */
public record LinkedMention(Mention mention, Entity entity) {
  /**
   * The index of the first of these mentions that starts at an offset or after it; their number
   * when there is none.
   *
   * @param mentions in order
   * @param offset in UTF-16 units
   */
  public static int firstFrom(List<LinkedMention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).mention().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
