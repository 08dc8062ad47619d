package agon.extract.quotation;

import agon.text.Span;
import agon.text.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a source as it is written: the noun with its article, adjectives and complements, without
 * the clauses and appositions that follow it.
 */
final class PhraseWords {
  private static final int LONGEST = 10;
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> INSIDE =
      Set.of("det", "amod", "nummod", "nmod", "compound", "flat", "case", "fixed", "obl", "advmod");

  private PhraseWords() {}

  /** The words of the noun phrase with this head; empty for a pronoun or a time. */
  static Optional<String> of(Tree tree, int head, String text) {
    boolean time = tree.token(head).dependency().startsWith("obl") && !tree.hasChild(head, "case");
    if (time || !NOUNS.contains(tree.token(head).tag())) {
      return Optional.empty();
    }
    boolean[] inside = new boolean[tree.size()];
    mark(tree, head, head, inside);
    int first = head;
    int last = head;
    while (first > 0 && head - first < LONGEST && inside[first - 1]) {
      first--;
    }
    while (last + 1 < inside.length && last - head < LONGEST && inside[last + 1]) {
      last++;
    }
    while (last > head && isLinking(tree.token(last))) {
      last--;
    }
    Span span = tree.token(first).span().union(tree.token(last).span());
    return Optional.of(span.of(text));
  }

  /** Marks what hangs on a word; the preposition before the whole phrase is no part of it. */
  private static void mark(Tree tree, int head, int at, boolean[] inside) {
    inside[at] = true;
    for (int child : tree.children(at)) {
      boolean near = Math.abs(child - head) <= LONGEST && !inside[child];
      if (near && isInside(tree.token(child)) && !(at == head && isCase(tree.token(child)))) {
        mark(tree, head, child, inside);
      }
    }
  }

  private static boolean isInside(Token token) {
    String dependency = token.dependency();
    int colon = dependency.indexOf(':');
    return INSIDE.contains(colon < 0 ? dependency : dependency.substring(0, colon))
        && !token.tag().equals("PUNCT");
  }

  private static boolean isCase(Token token) {
    return token.dependency().startsWith("case") && !token.text().equals("'s");
  }

  private static boolean isLinking(Token token) {
    return token.tag().equals("ADP") || token.tag().equals("DET");
  }
}
