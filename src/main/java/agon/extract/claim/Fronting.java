package agon.extract.claim;

import java.util.stream.IntStream;

/**
 * Finds whom a participle at the head of a sentence speaks of, whatever the parse: « Fondée par X,
 * qui dirige aussi Y, Z assure … ».
 */
final class Fronting {
  private static final int REACH = 40;
  private static final int PHRASE = 5;

  private final SyntaxTree tree;

  Fronting(SyntaxTree tree) {
    this.tree = tree;
  }

  /**
   * The head of the sentence's subject behind a fronted past participle; -1 where there is none.
   */
  int subject(int participle) {
    if (!isFronted(participle)) {
      return -1;
    }
    int limit = Math.min(tree.size(), participle + REACH);
    for (int i = participle + 2; i < limit; i++) {
      if (tree.token(i - 1).text().equals(",")) {
        int head = headFrom(i);
        if (head >= 0 && isFinite(behind(head))) {
          return head;
        }
      }
    }
    return -1;
  }

  private boolean isFronted(int token) {
    return tree.isPastParticiple(token)
        && tree.hasTag(token, "VERB", "ADJ")
        && IntStream.range(0, token).allMatch(i -> tree.hasTag(i, "PUNCT"));
  }

  /** The noun or name that a phrase without a preposition starts with; -1 where none does. */
  private int headFrom(int start) {
    if (tree.hasTag(start, "PRON")) {
      return tree.is(start, "nsubj") ? start : -1;
    }
    for (int i = start; i < tree.size() && i - start < PHRASE; i++) {
      if (tree.hasTag(i, "NOUN", "PROPN")) {
        return i;
      }
      if (!tree.hasTag(i, "DET", "ADJ", "NUM")) {
        return -1;
      }
    }
    return -1;
  }

  /** The first token behind a noun phrase and what hangs on its noun with no comma between. */
  private int behind(int head) {
    int i = head + 1;
    while (i < tree.size()
        && !tree.token(i).text().equals(",")
        && !isFinite(i)
        && (tree.isUnder(i, head) || tree.hasTag(i, "ADV", "PRON"))) {
      i++;
    }
    return i;
  }

  private boolean isFinite(int token) {
    return token < tree.size()
        && tree.hasTag(token, "VERB", "AUX")
        && tree.token(token).has("VerbForm", "Fin");
  }
}
