package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.language.NameTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which runs of capitalised words name things, and of what kind, from all that the article
 * says about each. Unsure means no name.
 */
final class UnknownNames {
  private static final double LEAST = 2.5;
  private static final double MARGIN = 1;
  private static final double LEAST_FOR_PLACE = 3;

  private final KindEvidence evidence;
  private final NameTagger tagger;

  /** Decides by this evidence, with a statistical tagger's weak vote. */
  UnknownNames(KindEvidence evidence, NameTagger tagger) {
    this.evidence = evidence;
    this.tagger = tagger;
  }

  /**
   * The kinds of the names that the article explains, by key.
   *
   * @param pieces every run of the article
   * @param listed the kinds that a list proposes for a run, by its start offset
   * @param neighbours the names that are decided already
   */
  Map<String, EntityKind> decide(
      List<Piece> pieces, Map<Integer, KnownName> listed, Neighbours neighbours) {
    Map<String, List<EntityKind>> allowed = new HashMap<>();
    Map<String, KindVotes> votes = new LinkedHashMap<>();
    Map<Line, List<NameTagger.TaggedName>> tagged = new HashMap<>();
    for (Piece piece : pieces.stream().filter(p -> !p.weak()).toList()) {
      KindVotes own = votes.computeIfAbsent(piece.key(), key -> new KindVotes());
      KnownName known = listed.get(piece.span().start());
      if (known != null && known.span().equals(piece.span())) {
        own.add(known.kinds().get(0), 1, "listed");
        allowed.put(piece.key(), known.kinds());
      }
      neighbours.vote(piece, own);
      evidence.vote(
          piece, tagged.computeIfAbsent(piece.line(), line -> tagger.names(line.sentence())), own);
    }
    Map<String, EntityKind> kinds = new HashMap<>();
    votes.forEach(
        (key, own) ->
            own.winner(LEAST, MARGIN)
                .filter(kind -> mayBe(kind, own, allowed.getOrDefault(key, List.of())))
                .ifPresent(kind -> kinds.put(key, kind)));
    return kinds;
  }

  /** Whether a list, if it holds the name, allows the kind; a place needs more than a hint. */
  private static boolean mayBe(EntityKind kind, KindVotes votes, List<EntityKind> allowed) {
    boolean listed = allowed.isEmpty() || allowed.contains(kind);
    return listed && (!kind.equals(Kinds.PLACE) || votes.of(kind) >= LEAST_FOR_PLACE);
  }

  /** The runs whose kind is decided. */
  static List<FoundName> named(List<Piece> pieces, Map<String, EntityKind> kinds) {
    List<FoundName> names = new ArrayList<>();
    for (Piece piece : pieces) {
      Optional.ofNullable(kinds.get(piece.key()))
          .ifPresent(kind -> names.add(new FoundName(piece.span(), kind)));
    }
    return names;
  }
}
