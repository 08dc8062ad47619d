package agon.extract.quotation;

import agon.text.Token;
import java.util.Set;

/**
 * Tells where a source ends that opens its sentence: at its comma, or behind an apposition or a
 * relative clause ("According to Jane Roe, who runs the firm, the model …"). Parses hang the
 * subject of the sentence on the source.
 */
final class Fronted {
  private static final Set<String> APPOSED = Set.of("DET", "PROPN", "NOUN");

  private static final Set<String> OPENING = Set.of("«", "“", "\"");

  private Fronted() {}

  /**
   * The last token of the source.
   *
   * @param head its head
   * @param parsed where the parse ends it, for a source that no comma follows
   */
  static int end(Tree tree, int head, int parsed) {
    int comma = comma(tree, head + 1);
    if (comma == tree.size()) {
      return parsed;
    }
    int second = comma(tree, comma + 1);
    boolean more = second + 1 < tree.size() && isBeside(tree, comma + 1, second);
    return more && isClause(tree, second + 1) ? second : comma;
  }

  private static int comma(Tree tree, int from) {
    int at = from;
    while (at < tree.size() && !tree.token(at).text().equals(",")) {
      at++;
    }
    return at;
  }

  /** Whether a stretch tells more of what stands before it. */
  private static boolean isBeside(Tree tree, int from, int to) {
    Token first = tree.token(from);
    return tree.is("relative", from)
        || (APPOSED.contains(first.tag()) && !hasFinite(tree, from, to));
  }

  /** Whether a subject opens a clause with its verb here. */
  private static boolean isClause(Tree tree, int from) {
    int first = OPENING.contains(tree.token(from).text()) ? from + 1 : from;
    return first < tree.size()
        && FunctionWords.PHRASE_STARTS.contains(tree.token(first).tag())
        && hasFinite(tree, first, comma(tree, first));
  }

  private static boolean hasFinite(Tree tree, int from, int to) {
    return tree.sentence().tokens().subList(from, to).stream().anyMatch(ClauseEnd::isFinite);
  }
}
