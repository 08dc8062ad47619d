package agon.extract.mention;

import agon.knowledge.EntityKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names beside a name in a list say of it: things that are listed together are of one
 * kind, as in « Fidelity, Atreides et X ».
 */
final class Neighbours {
  private static final double WEIGHT = 1.5;
  private static final Set<String> JOINERS = Set.of("et", "ou", "and", "or", "&");

  private final Map<Integer, EntityKind> byStart = new HashMap<>();
  private final Map<Integer, EntityKind> byEnd = new HashMap<>();

  /** The names whose kinds are known. */
  Neighbours(Collection<FoundName> names) {
    for (FoundName name : names) {
      byStart.put(name.span().start(), name.kind());
      byEnd.put(name.span().end(), name.kind());
    }
  }

  /** Adds what stands to the left and to the right of the piece in its list. */
  void vote(Piece piece, KindVotes votes) {
    boolean comma = isComma(piece, -1) && isComma(piece, 1);
    if (comma || joins(piece, piece.first() - 1)) {
      left(piece).ifPresent(kind -> votes.add(kind, WEIGHT, "list left"));
    }
    if (comma || joins(piece, piece.last() + 1)) {
      right(piece).ifPresent(kind -> votes.add(kind, WEIGHT, "list right"));
    }
  }

  private static boolean isComma(Piece piece, int side) {
    int i = side < 0 ? piece.first() - 1 : piece.last() + 1;
    return piece.line().word(i).equals(",") || joins(piece, i);
  }

  private static boolean joins(Piece piece, int i) {
    return JOINERS.contains(piece.line().word(i));
  }

  private Optional<EntityKind> left(Piece piece) {
    int i = piece.first() - 2;
    if (piece.line().word(i).equals(",")) {
      i--;
    }
    return i < 0
        ? Optional.empty()
        : Optional.ofNullable(byEnd.get(piece.line().tokens().get(i).span().end()));
  }

  private Optional<EntityKind> right(Piece piece) {
    int i = piece.last() + 2;
    if (joins(piece, i)) {
      i++;
    }
    return i >= piece.line().size()
        ? Optional.empty()
        : Optional.ofNullable(byStart.get(piece.line().tokens().get(i).span().start()));
  }
}
