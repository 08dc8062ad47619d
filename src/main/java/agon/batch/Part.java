package agon.batch;

import agon.text.ContentHash;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one task reads.
 *
 * @param id its name, which tells what it holds and what reads it
 * @param pieces what it holds, in order
 */
record Part(String id, List<Piece> pieces) implements Serializable {
  /** Copies the pieces. */
  Part {
    pieces = List.copyOf(pieces);
  }

  /**
   * A part of these pieces.
   *
   * @param reading what reads it: version and settings
   */
  static Part of(List<Piece> pieces, String reading) {
    String key = pieces.stream().map(Piece::toString).collect(Collectors.joining("\n"));
    return new Part("part-" + ContentHash.of(reading + "\n" + key), pieces);
  }
}
