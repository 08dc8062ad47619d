package agon.extract.claim;

import agon.text.Token;
import java.util.List;

/** Turns a sentence's heads round: from each token to what hangs on it. */
final class Children {
  private Children() {}

  /** The children of each token, in order of the text. */
  static int[][] of(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (int i = 0; i < counts.length; i++) {
      if (hasHead(tokens, i)) {
        counts[tokens.get(i).head()]++;
      }
    }
    int[][] children = new int[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      children[i] = new int[counts[i]];
    }
    for (int i = counts.length - 1; i >= 0; i--) {
      if (hasHead(tokens, i)) {
        int head = tokens.get(i).head();
        children[head][--counts[head]] = i;
      }
    }
    return children;
  }

  private static boolean hasHead(List<Token> tokens, int index) {
    int head = tokens.get(index).head();
    return head >= 0 && head < tokens.size() && head != index;
  }
}
