package agon.language;

import agon.language.Parser.Parse;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parses sentences of any length: one that is too long for a tree to make sense, such as a table
 * run together, is cut after a mark into pieces, and each further piece hangs on the root of the
 * first.
 */
final class PieceParser implements Parser {
  /** Longest piece, in tokens. */
  static final int LONGEST = 250;

  /** Look no further back for a mark to cut after, in tokens. */
  private static final int LOOK_BACK = 100;

  private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "…", "|", ")", "»");

  private final Parser parser;

  /** A parser that cuts what this one is given. */
  PieceParser(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Parse parse(List<String> forms, List<String> tags) {
    if (forms.size() <= LONGEST) {
      return parser.parse(forms, tags);
    }
    List<Integer> heads = new ArrayList<>(forms.size());
    List<String> labels = new ArrayList<>(forms.size());
    int root = Token.ROOT;
    int start = 0;
    while (start < forms.size()) {
      int end = endOfPiece(forms, start);
      Parse piece = parser.parse(forms.subList(start, end), tags.subList(start, end));
      for (int i = 0; i < end - start; i++) {
        boolean top = piece.heads().get(i) == Token.ROOT;
        heads.add(top ? root : Integer.valueOf(piece.heads().get(i) + start));
        labels.add(top && root != Token.ROOT ? "parataxis" : piece.labels().get(i));
      }
      root = root == Token.ROOT ? heads.indexOf(Token.ROOT) : root;
      start = end;
    }
    return new Parse(heads, labels);
  }

  private static int endOfPiece(List<String> forms, int start) {
    int limit = start + LONGEST;
    if (limit >= forms.size()) {
      return forms.size();
    }
    for (int end = limit; end > limit - LOOK_BACK; end--) {
      if (MARKS.contains(forms.get(end - 1))) {
        return end;
      }
    }
    return limit;
  }
}
