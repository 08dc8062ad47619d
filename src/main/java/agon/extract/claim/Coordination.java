package agon.extract.claim;

import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is coordinated with a token. The parse alone takes "which sues X, and Y" for a list of two:
 * the comma that closes an insertion ends what is listed in it.
 */
final class Coordination {
  private static final int MAX_CONJUNCTS = 40;
  private static final int REACH = 24;

  private final SyntaxTree tree;
  private final Words words;

  Coordination(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  /** The token and what is coordinated with it below, in the order found. */
  List<Integer> conjuncts(int token) {
    List<Integer> found = new ArrayList<>();
    found.add(token);
    for (int i = 0; i < found.size() && found.size() < MAX_CONJUNCTS; i++) {
      int first = found.get(i);
      tree.children(first, "conj").filter(c -> !isParted(first, c)).forEach(found::add);
    }
    return found;
  }

  /** Whether a listed noun is somebody else: "X and the bank"; not "X and other banks". */
  boolean isAnother(int token) {
    return tree.hasChild(token, c -> tree.is(c, "cc") && c < token)
        && !tree.hasChild(token, c -> words.has("other", tree, c));
  }

  private boolean isParted(int first, int conjunct) {
    if (tree.isSevered(first, conjunct) || isInClause(first, conjunct)) {
      return true;
    }
    int joint =
        tree.children(conjunct, "cc").filter(c -> first < c && c < conjunct).findFirst().orElse(0);
    return joint > 0
        && isComma(joint - 1)
        && IntStream.range(first, joint - 1).noneMatch(this::isComma)
        && opensRelative(first);
  }

  /** « X, dont Y détient la moitié »: Y acts in a clause about X. */
  private boolean isInClause(int first, int conjunct) {
    return tree.hasTag(first, "PROPN")
        && isComma(conjunct - 2)
        && words.has("inverting", tree, conjunct - 1);
  }

  /** Whether the nearest comma before the token opens a relative clause in which it stands. */
  boolean opensRelative(int token) {
    int limit = Math.max(0, token - REACH);
    int comma = token - 1;
    while (comma >= limit && !isComma(comma)) {
      comma--;
    }
    boolean relative = comma >= limit && words.has("relative", tree, comma + 1);
    return relative && tree.head(token) != Token.ROOT && tree.head(token) > comma;
  }

  private boolean isComma(int token) {
    return token >= 0 && tree.token(token).text().equals(",");
  }
}
