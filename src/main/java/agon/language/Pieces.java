package agon.language;

import agon.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts what is too long for a sentence, such as a table run together, after a mark into pieces that
 * are read as sentences, so that no sentence costs more than its length allows.
 */
final class Pieces {
  /** Longest piece, in tokens. */
  static final int LONGEST = 250;

  /** Look no further back for a mark to cut after, in tokens. */
  private static final int LOOK_BACK = 100;

  private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "…", "|", ")", "»");

  private Pieces() {}

  /**
   * The pieces of a sentence, in order; itself when it is short enough.
   *
   * @param text the article's text
   * @param tokens where the sentence's tokens stand; not empty
   */
  static List<List<Span>> of(String text, List<Span> tokens) {
    if (tokens.size() <= LONGEST) {
      return List.of(tokens);
    }
    List<List<Span>> pieces = new ArrayList<>();
    int start = 0;
    while (start < tokens.size()) {
      int end = end(text, tokens, start);
      pieces.add(List.copyOf(tokens.subList(start, end)));
      start = end;
    }
    return pieces;
  }

  private static int end(String text, List<Span> tokens, int start) {
    int limit = start + LONGEST;
    if (limit >= tokens.size()) {
      return tokens.size();
    }
    for (int end = limit; end > limit - LOOK_BACK; end--) {
      if (MARKS.contains(tokens.get(end - 1).of(text))) {
        return end;
      }
    }
    return limit;
  }
}
