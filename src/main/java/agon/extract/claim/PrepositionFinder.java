package agon.extract.claim;

import agon.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the prepositions of a noun or clause, longer ones included: « au sein de », "such as". */
final class PrepositionFinder {
  private final SyntaxTree tree;
  private final Words words;

  PrepositionFinder(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  /**
   * The prepositions of a token, as plain words: each by itself, and the run of them joined by
   * {@code _}. What names a source, "according to", has no other: nothing is done to it. Empty when
   * there is none.
   */
  List<String> of(int token) {
    List<String> found = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int child : tree.children(token)) {
      if (child < token && (tree.is(child, "case") || tree.is(child, "mark"))) {
        append(child, found, run);
        for (int part : tree.children(child)) {
          if (tree.is(part, "fixed")) {
            append(part, found, run);
          }
        }
      }
    }
    if (found.isEmpty() && words.has("fused-relative", tree, token)) {
      found.add(plain(token));
    } else if (found.isEmpty()) {
      found.addAll(before(token));
    } else if (found.size() > 1) {
      found.add(run.toString());
    }
    if (found.stream().anyMatch(words.all("according")::contains)) {
      found.retainAll(words.all("according"));
    }
    return found;
  }

  /**
   * The adposition just before the token's own words, where the parse hung it elsewhere; empty when
   * there is none.
   */
  List<String> before(int token) {
    int first = token;
    for (int child : tree.children(token)) {
      if (child < first && !tree.is(child, "punct")) {
        first = child;
      }
    }
    int previous = first - 1;
    if (previous < 0 || !tree.hasTag(previous, "ADP") || tree.head(previous) == Token.ROOT) {
      return List.of();
    }
    return List.of(plain(previous));
  }

  /** The plain preposition of a token. */
  String plain(int token) {
    return words.preposition(tree.token(token).folded());
  }

  private void append(int token, List<String> found, StringBuilder run) {
    String word = plain(token);
    found.add(word);
    run.append(run.length() == 0 ? "" : "_").append(word);
  }
}
