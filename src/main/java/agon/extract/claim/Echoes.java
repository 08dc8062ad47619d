package agon.extract.claim;

import java.util.stream.IntStream;

/**
 * Finds those of whom a verb is said once more without being repeated: "X signed a licence, as did
 * Y and Z", "so do those of Y".
 */
final class Echoes {
  private static final int REACH = 30;
  private static final int MOST = 12;

  private final SyntaxTree tree;
  private final EntityIndex index;
  private final Words words;

  Echoes(SyntaxTree tree, EntityIndex index, Words words) {
    this.tree = tree;
    this.index = index;
    this.words = words;
  }

  /** The heads of the names that do the same as a verb's subject; none where another verb comes. */
  IntStream of(int verb) {
    for (int i = verb + 1; i + 2 < tree.size() && i - verb <= REACH; i++) {
      if (words.has("echo", tree, i) && words.has("pro-verb", tree, i + 1)) {
        return names(i + 2);
      }
      if (tree.token(i).text().equals(";") || tree.token(i).has("VerbForm", "Fin")) {
        return IntStream.empty();
      }
    }
    return IntStream.empty();
  }

  private IntStream names(int from) {
    int at = tree.hasTag(from, "DET") ? from + 1 : from;
    IntStream.Builder found = IntStream.builder();
    for (int count = 0; count < MOST && at < tree.size() && index.startsName(at); count++) {
      int name = index.headOf(at);
      found.add(name);
      int end = index.lastOf(name) + 1;
      int next = end;
      while (next < tree.size() && next - end < 2 && isJoint(next)) {
        next++;
      }
      at = next > end ? next : tree.size();
    }
    return found.build();
  }

  private boolean isJoint(int token) {
    return tree.hasTag(token, "CCONJ") || tree.token(token).text().equals(",");
  }
}
