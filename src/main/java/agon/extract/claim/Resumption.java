package agon.extract.claim;

import agon.text.Token;
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
        pending.add(target(mark));
        if (joint) {
          found.addAll(pending);
          pending.clear();
        }
      }
    }
    return IntStream.concat(IntStream.of(complements), found.stream().mapToInt(Integer::intValue))
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
        && prepositions.contains(words.preposition(tree.folded(token)))
        && target(token) > token;
  }

  /** The head of what a preposition leads to: as the parse says, else the name right behind it. */
  private int target(int mark) {
    int head = tree.head(mark);
    if (head > mark && tree.hasTag(head, "NOUN", "PROPN")) {
      return head;
    }
    int next = mark + 1 < tree.size() && tree.hasTag(mark + 1, "DET") ? mark + 2 : mark + 1;
    if (next >= tree.size() || !tree.hasTag(next, "PROPN")) {
      return Token.ROOT;
    }
    int up = tree.head(next);
    boolean part = up > next && (tree.is(next, "compound") || tree.is(next, "flat"));
    return part ? up : next;
  }

  private boolean isEnd(int token) {
    return tree.token(token).text().equals(";") || tree.token(token).text().equals(":");
  }

  private boolean isComma(int token) {
    return tree.token(token).text().equals(",");
  }
}
