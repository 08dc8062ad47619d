package agon.extract.claim;

import agon.text.Token;
import java.util.Set;

/**
 * Finds the subjects that a parse takes from elsewhere: those that an insertion parts from their
 * verb, "Jane Roe, who led the project, left"; those of an infinitive that completes a ranking,
 * "the first model to beat GPT-4".
 */
final class LostSubjects {
  private static final int REACH = 30;
  private static final int GROUP = 4;
  private static final Set<String> WALLS = Set.of(";", ":", "“", "”", "\"", "«", "»", "(", ")");

  private final SyntaxTree tree;
  private final Words words;

  LostSubjects(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  /** The subject that a parse gave to no verb or to another one; or -1. */
  int of(int verb) {
    int parted = parted(verb);
    int ranked = parted < 0 ? ranked(verb) : parted;
    return ranked < 0 ? tree.lostSubject(verb) : ranked;
  }

  /** The noun that an infinitive completes, "the first model to beat X"; or -1. */
  int ranked(int verb) {
    int mark = tree.children(verb, "mark").findFirst().orElse(0);
    boolean noun = mark > 0 && mark < verb && tree.hasTag(mark - 1, "NOUN");
    return noun && tree.hasChild(mark - 1, c -> words.has("ranking", tree, c)) ? mark - 1 : -1;
  }

  /** The head of what stands before the insertion that ends right before a finite verb; or -1. */
  int parted(int verb) {
    int close = verb - 1;
    while (close > 0 && verb - close <= GROUP && tree.hasTag(close, "AUX", "ADV", "PART")) {
      close--;
    }
    if (close <= 0 || !isComma(close) || !isFinite(verb)) {
      return -1;
    }
    for (int i = close - 1; i > 0 && close - i <= REACH; i--) {
      if (WALLS.contains(tree.token(i).text())) {
        return -1;
      }
      if (isComma(i) && opensClause(i + 1)) {
        return nominal(i - 1);
      }
    }
    return -1;
  }

  private boolean opensClause(int token) {
    return words.has("relative-subject", tree, token) || words.has("inverting", tree, token);
  }

  private boolean isFinite(int verb) {
    return tree.token(verb).has("VerbForm", "Fin") || tree.hasChild(verb, c -> tree.is(c, "aux"));
  }

  /** The head of the noun or name that ends here, unless a preposition leads to it. */
  private int nominal(int last) {
    int head = last;
    while (tree.is(head, "flat") || tree.is(head, "nummod") || tree.is(head, "compound")) {
      int up = tree.head(head);
      if (up == Token.ROOT || Math.abs(up - head) > GROUP) {
        break;
      }
      head = up;
    }
    int first = Math.min(head, last);
    while (first > 0 && tree.hasTag(first - 1, "DET", "ADJ", "PROPN", "NUM", "NOUN")) {
      first--;
    }
    boolean led = first > 0 && tree.hasTag(first - 1, "ADP", "PART", "VERB");
    return tree.hasTag(head, "NOUN", "PROPN") && !led ? head : -1;
  }

  private boolean isComma(int token) {
    return tree.token(token).text().equals(",");
  }
}
