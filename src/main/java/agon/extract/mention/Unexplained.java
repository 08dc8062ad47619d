package agon.extract.mention;

import agon.knowledge.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What lists and grammar leave of an article's capitalised words.
 *
 * @param text the article's text
 * @param pieces the runs of capitalised words, in order
 * @param found the names that are found already
 * @param listed what a list proposes for a run without being sure, by its start offset
 * @param lower the words that the article writes in lower case
 */
record Unexplained(
    String text,
    List<Piece> pieces,
    Set<FoundName> found,
    Map<Integer, KnownName> listed,
    Set<String> lower) {

  /** What is left once the runs of these keys are known to be of these kinds. */
  Unexplained told(Map<String, EntityKind> kinds) {
    Set<FoundName> all = new TreeSet<>(found);
    List<Piece> rest = new ArrayList<>();
    for (Piece piece : pieces) {
      EntityKind kind = kinds.get(piece.key());
      if (kind == null) {
        rest.add(piece);
      } else {
        all.add(new FoundName(piece.span(), kind));
      }
    }
    return new Unexplained(text, rest, all, listed, lower);
  }
}
