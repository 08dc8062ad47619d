package agon.extract.quotation;

import agon.text.Token;

/**
 * Tells which clause a source or a verb set apart comments on: the smallest one around it ("the
 * start-up, which remains, Holz insisted, independent"), by the order of words, since parses lose
 * such clauses.
 *
 * @param first index of the clause's first token
 * @param last index of its last token
 */
record Scope(int first, int last) {

  /**
   * The clause around a comment.
   *
   * @param from index of the first token of the part of the sentence that it stands in
   * @param to index of the last token of that part
   * @param first index of the comment's first token
   * @param last index of its last token
   */
  static Scope around(Tree tree, int from, int to, int first, int last) {
    boolean within = last < to && !isEnd(tree, last + 1, to);
    int comma = tree.token(Math.max(from, first - 1)).text().equals(",") ? first - 1 : first;
    if (within && isParticiple(tree, from, comma - 1)) {
      return new Scope(comma - 1, comma(tree, last + 1, to));
    }
    int relative = relative(tree, from, comma);
    boolean guessed = relative > from && !within && isGuess(tree, from, relative, comma);
    return relative > from && (within || guessed)
        ? new Scope(relative, end(tree, last + 1, to))
        : new Scope(from, to);
  }

  private static boolean isEnd(Tree tree, int from, int to) {
    return tree.sentence().tokens().subList(from, to + 1).stream()
        .allMatch(token -> token.tag().equals("PUNCT"));
  }

  /** « V3, entraîné à l'en croire pour 5 millions »: a participle right behind a comma. */
  private static boolean isParticiple(Tree tree, int from, int at) {
    return at > from
        && tree.token(at).has("VerbForm", "Part")
        && tree.token(at - 1).text().equals(",")
        && !tree.hasChild(at, "aux");
  }

  /** The relative pronoun whose clause is still open before a token; -1 where none is. */
  private static int relative(Tree tree, int from, int end) {
    int verbs = 0;
    boolean comma = false;
    boolean closed = false;
    for (int i = end - 1; i > from; i--) {
      if (tree.is("relative-only", i)) {
        return verbs > 1 || closed ? -1 : i;
      }
      boolean finite = ClauseEnd.isFinite(tree.token(i)) && !isHelper(tree, i);
      closed |= finite && comma;
      comma |= tree.token(i).text().equals(",");
      verbs += finite ? 1 : 0;
    }
    return -1;
  }

  /** Whether a verb form only helps one right behind it, which counts then. */
  private static boolean isHelper(Tree tree, int at) {
    int head = tree.token(at).head();
    return tree.token(at).dependency().startsWith("aux")
        && head > at
        && ClauseEnd.isFinite(tree.token(head));
  }

  /** Whether a clause alone is in the conditional: « X publie Y, qui dépasserait Z, dit-il ». */
  private static boolean isGuess(Tree tree, int from, int relative, int end) {
    return has(tree, relative, end, "Cnd")
        && has(tree, from, relative, "Ind")
        && !has(tree, from, relative, "Cnd");
  }

  private static boolean has(Tree tree, int from, int to, String mood) {
    return tree.sentence().tokens().subList(from, to).stream()
        .anyMatch(token -> token.has("Mood", mood));
  }

  /** The last token of a relative clause: before the verb of the clause that holds it. */
  private static int end(Tree tree, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Token next = tree.token(i + 1);
      if (tree.token(i).text().equals(",") && ClauseEnd.isFinite(next)) {
        return i - 1;
      }
    }
    return to;
  }

  private static int comma(Tree tree, int from, int to) {
    int at = from;
    while (at <= to && !tree.token(at).text().equals(",")) {
      at++;
    }
    return at - 1;
  }
}
