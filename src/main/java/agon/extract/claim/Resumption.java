package agon.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the complements that a list takes up with the same preposition, wherever the parse hung
 * them: "pictures by X, who brought the case, and by Y".
 */
final class Resumption {
  private static final int REACH = 30;
  private static final int ASIDE = 8;

  private final SyntaxTree tree;
  private final Words words;

  Resumption(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  /** These complements, and those that are taken up behind the last of them. */
  IntStream extend(int[] complements, List<String> prepositions) {
    if (complements.length == 0) {
      return IntStream.empty();
    }
    List<Integer> pending = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    int last = complements[complements.length - 1];
    for (int i = last + 1; i < tree.size() && i - last <= REACH && !isEnd(i); i++) {
      boolean joint = tree.hasTag(i, "CCONJ");
      int mark = joint ? behindAside(i + 1) : i + 1;
      if ((joint || isComma(i)) && isMark(mark, prepositions)) {
        pending.add(tree.head(mark));
        if (joint) {
          found.addAll(pending);
          pending.clear();
        }
      }
    }
    return IntStream.concat(
            IntStream.of(complements), found.stream().mapToInt(Integer::intValue))
        .distinct();
  }

  /** Behind what two commas set apart: "and, six days later, with". */
  private int behindAside(int at) {
    if (at >= tree.size() || !isComma(at)) {
      return at;
    }
    for (int i = at + 1; i < tree.size() && i - at <= ASIDE; i++) {
      if (isComma(i)) {
        return i + 1;
      }
    }
    return at;
  }

  private boolean isMark(int token, List<String> prepositions) {
    return token < tree.size()
        && tree.hasTag(token, "ADP")
        && tree.head(token) > token
        && tree.hasTag(tree.head(token), "NOUN", "PROPN")
        && prepositions.contains(words.preposition(tree.folded(token)));
  }

  private boolean isEnd(int token) {
    return tree.token(token).text().equals(";") || tree.token(token).text().equals(":");
  }

  private boolean isComma(int token) {
    return tree.token(token).text().equals(",");
  }
}
