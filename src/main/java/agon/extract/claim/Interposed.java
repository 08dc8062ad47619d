package agon.extract.claim;

import java.util.stream.IntStream;

/**
 * Finds an object that words of time or manner part from its verb, where a parse loses it: « livre
 * depuis hier sa puce », « préside depuis juin X », « dépasse, sur la plupart des tests, X ».
 */
final class Interposed {
  private static final int REACH = 14;

  private final SyntaxTree tree;
  private final Referents referents;

  Interposed(SyntaxTree tree, Referents referents) {
    this.tree = tree;
    this.referents = referents;
  }

  /** The head of the noun phrase behind what is put between; -1 where there is none. */
  int object(int verb) {
    int limit = Math.min(tree.size(), verb + REACH);
    int at = beyond(verb + 1, limit);
    if (at <= verb + 1 || at >= limit) {
      return -1;
    }
    int head = at;
    while (head < limit && tree.hasTag(head, "DET", "ADJ", "NUM")) {
      head++;
    }
    boolean named = head == at && tree.hasTag(at - 1, "NOUN");
    boolean thing =
        head < limit
            && !named
            && tree.hasTag(head, "NOUN", "PROPN")
            && !referents.own(head).isEmpty()
            && !tree.is(head, "nsubj");
    return thing ? head : -1;
  }

  /** The first token behind adverbs, prepositional phrases without things and insertions. */
  private int beyond(int start, int limit) {
    int at = start;
    while (at < limit) {
      int next = at;
      if (tree.hasTag(at, "ADV")) {
        next = at + 1;
      } else if (tree.hasTag(at, "ADP")) {
        next = marked(at, limit);
      } else if (isComma(at)) {
        next = inserted(at, limit);
      } else if (isAdjunct(at, limit)) {
        next = phrase(at, limit);
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** « le 24 juin », « une première fois », « mardi »: a bare phrase that is no argument. */
  private boolean isAdjunct(int at, int limit) {
    int end = phrase(at, limit);
    return end > at
        && IntStream.range(at, end)
            .anyMatch(i -> tree.dependency(i).startsWith("obl:mod") || tree.is(i, "advmod"))
        && IntStream.range(at, end).noneMatch(i -> tree.hasTag(i, "PROPN"));
  }

  /** Behind the comma that closes an insertion, « , d'après X, »; its start where it is none. */
  private int inserted(int comma, int limit) {
    int at = comma + 1;
    if (at >= limit || !tree.hasTag(at, "ADP")) {
      return comma;
    }
    while (at < limit && !tree.hasTag(at, "PUNCT", "VERB", "CCONJ")) {
      at++;
    }
    return at < limit && isComma(at) ? at + 1 : comma;
  }

  /** Behind a prepositional phrase; its start where a thing stands in it. */
  private int marked(int start, int limit) {
    int end = phrase(start + 1, limit);
    return end > start + 1 ? end : start;
  }

  /** Behind one noun phrase that speaks of no thing; its start where there is none. */
  private int phrase(int start, int limit) {
    int at = start;
    while (at < limit && tree.hasTag(at, "DET", "ADJ", "NUM", "ADV")) {
      at++;
    }
    if (at >= limit || !tree.hasTag(at, "NOUN") || !referents.own(at).isEmpty()) {
      return at > start && tree.hasTag(at - 1, "NUM", "ADV", "ADJ") && isTimeless(start, at)
          ? at
          : start;
    }
    at++;
    while (at < limit && tree.hasTag(at, "NUM", "ADJ")) {
      at++;
    }
    return at;
  }

  /** Whether no determiner opens the run: « depuis hier », not « pour la ». */
  private boolean isTimeless(int start, int end) {
    return IntStream.range(start, end).noneMatch(i -> tree.hasTag(i, "DET"));
  }

  private boolean isComma(int token) {
    return tree.token(token).text().equals(",");
  }
}
