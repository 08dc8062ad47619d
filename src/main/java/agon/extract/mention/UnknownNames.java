package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.language.NameTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which runs of capitalised words name things, and of what kind, from all that the article
 * says about each. Unsure means no name.
 */
final class UnknownNames {
  /** How likely a kind must be before the other names of the article are looked at again. */
  private static final double SURE = 0.8;

  /** What speaks for a kind that a list proposes: the list counts one. */
  private static final double MORE_THAN_LISTED = 2;

  private static final double LEAST = 0.75;

  private final NameWords words;
  private final KindEvidence evidence;
  private final NameTagger tagger;
  private final KindTyper typer;

  /** Decides by this evidence, with a statistical tagger's weak vote. */
  UnknownNames(NameWords words, KindEvidence evidence, NameTagger tagger, KindTyper typer) {
    this.words = words;
    this.evidence = evidence;
    this.tagger = tagger;
    this.typer = typer;
  }

  /**
   * The passages of one name.
   *
   * @param pieces in order
   * @param votes what speaks for each kind
   * @param allowed the kinds that a list proposes; empty when none holds it
   * @param features what else its passages tell
   */
  private record Group(
      List<Piece> pieces, KindVotes votes, List<EntityKind> allowed, Set<String> features) {

    /** Whether a list that holds the name without being sure of it may be followed. */
    private boolean mayBe(EntityKind kind) {
      return allowed.isEmpty() || (allowed.contains(kind) && votes.of(kind) >= MORE_THAN_LISTED);
    }
  }

  /**
   * The kinds of the names that the article explains, by key: the surest first, and then the others
   * in their light.
   */
  Map<String, EntityKind> decide(Unexplained runs) {
    Map<Line, List<NameTagger.TaggedName>> tagged = tagged(runs);
    Map<String, EntityKind> sure = decided(runs, tagged, SURE);
    Map<String, EntityKind> kinds = new HashMap<>(decided(runs.told(sure), tagged, LEAST));
    kinds.putAll(sure);
    return kinds;
  }

  private Map<String, EntityKind> decided(
      Unexplained runs, Map<Line, List<NameTagger.TaggedName>> tagged, double least) {
    Map<String, EntityKind> kinds = new HashMap<>();
    groups(runs, tagged)
        .forEach(
            (key, group) ->
                typer
                    .decide(group.features(), group.votes(), least)
                    .filter(group::mayBe)
                    .ifPresent(kind -> kinds.put(key, kind)));
    return kinds;
  }

  /** The names, with what their passages tell. */
  List<UnknownName> names(Unexplained runs) {
    return groups(runs, tagged(runs)).values().stream()
        .map(g -> new UnknownName(g.pieces().stream().map(Piece::span).toList(), g.features()))
        .toList();
  }

  /** What the statistical tagger takes for names in the lines that hold some of the runs. */
  private Map<Line, List<NameTagger.TaggedName>> tagged(Unexplained runs) {
    Map<Line, List<NameTagger.TaggedName>> tagged = new HashMap<>();
    for (Piece piece : runs.pieces()) {
      if (!piece.weak()) {
        tagged.computeIfAbsent(piece.line(), line -> tagger.names(line.sentence()));
      }
    }
    return tagged;
  }

  private Map<String, Group> groups(
      Unexplained runs, Map<Line, List<NameTagger.TaggedName>> tagged) {
    Map<String, List<Piece>> byKey = new LinkedHashMap<>();
    for (Piece piece : runs.pieces()) {
      if (!piece.weak()) {
        byKey.computeIfAbsent(piece.key(), key -> new ArrayList<>()).add(piece);
      }
    }
    NamedTokens names = new NamedTokens(runs.text(), runs.found());
    KindFeatures features = new KindFeatures(words, names, runs.pieces(), runs.lower());
    Neighbours neighbours = new Neighbours(runs.found());
    Map<String, Group> groups = new LinkedHashMap<>();
    byKey.forEach(
        (key, pieces) -> {
          List<EntityKind> allowed = List.of();
          KindVotes votes = new KindVotes();
          for (Piece piece : pieces) {
            KnownName known = runs.listed().get(piece.span().start());
            if (known != null && known.span().equals(piece.span())) {
              votes.add(known.kinds().get(0), 1, "listed");
              allowed = known.kinds();
            }
            neighbours.vote(piece, votes);
            evidence.vote(piece, tagged.getOrDefault(piece.line(), List.of()), votes);
          }
          groups.put(key, new Group(pieces, votes, allowed, features.of(pieces, votes, tagged)));
        });
    return groups;
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
