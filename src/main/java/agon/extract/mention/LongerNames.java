package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.knowledge.Folding;
import agon.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that go on where a listed one ends: « New York » and "Meta" are but the start of "New York
 * Ledger" and "Meta Compute Labs".
 */
final class LongerNames {
  private static final Set<EntityKind> STARTS = Set.of(Kinds.PLACE, Kinds.COMPANY);

  private final NameWords words;

  /** Knows longer names by these words. */
  LongerNames(NameWords words) {
    this.words = words;
  }

  /** The longer names that a piece makes with the name before it, by that name. */
  Map<FoundName, FoundName> find(Collection<FoundName> found, List<Piece> pieces) {
    Map<Integer, FoundName> byEnd = new HashMap<>();
    found.stream()
        .filter(name -> STARTS.contains(name.kind()))
        .forEach(name -> byEnd.put(name.span().end() + 1, name));
    Map<FoundName, FoundName> longer = new HashMap<>();
    for (Piece piece : new ArrayList<>(pieces)) {
      FoundName start = byEnd.get(piece.span().start());
      if (start == null || !follows(piece, start.span())) {
        continue;
      }
      words
          .kindByEnd(piece.line().written(piece.last()))
          .ifPresent(
              kind -> longer.put(start, new FoundName(start.span().union(piece.span()), kind)));
    }
    return longer;
  }

  /** Whether the word before the piece ends the name, capitalised and in the same sentence. */
  private static boolean follows(Piece piece, Span start) {
    int before = piece.first() - 1;
    return before >= 0
        && piece.line().tokens().get(before).span().end() == start.end()
        && Folding.isCapital(piece.line().written(before));
  }
}
