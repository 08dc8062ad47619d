package agon.extract.mention;

import agon.knowledge.EntityKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What speaks for each kind of one name, over all its occurrences. The same reason counts fully
 * once and half as much again when it returns, so that a repeated mistake stays one.
 */
final class KindVotes {
  private static final double AGAIN = 1.5;
  private static final Set<EntityKind> SOFTWARE = Set.of(Kinds.MODEL, Kinds.PRODUCT);

  private final Map<EntityKind, Map<String, Vote>> votes = new TreeMap<>();

  private record Vote(double weight, int count) {
    double value() {
      return count > 1 ? AGAIN * weight : weight;
    }
  }

  /** Adds a vote. */
  void add(EntityKind kind, double weight, String reason) {
    votes
        .computeIfAbsent(kind, key -> new TreeMap<>())
        .merge(
            reason,
            new Vote(weight, 1),
            (a, b) -> new Vote(Math.max(a.weight, b.weight), a.count + 1));
  }

  /** What speaks for a kind; 0 when nothing does. */
  double of(EntityKind kind) {
    return votes.getOrDefault(kind, Map.of()).values().stream().mapToDouble(Vote::value).sum();
  }

  /** The kind that leads the others by a margin and reaches a least weight. */
  Optional<EntityKind> winner(double least, double margin) {
    Optional<EntityKind> leader =
        votes.keySet().stream().max(Comparator.comparingDouble(this::of).thenComparing(k -> k));
    return leader
        .filter(kind -> of(kind) >= least)
        .filter(
            kind ->
                of(kind)
                        - votes.keySet().stream()
                            .filter(other -> differ(kind, other))
                            .mapToDouble(this::of)
                            .max()
                            .orElse(0)
                    >= margin);
  }

  /** Whether votes for one speak against the other: texts call models and products alike. */
  private static boolean differ(EntityKind a, EntityKind b) {
    return !a.equals(b) && !(SOFTWARE.contains(a) && SOFTWARE.contains(b));
  }

  /** The best of these kinds, the earlier one where votes are equal. */
  EntityKind best(List<EntityKind> kinds) {
    EntityKind best = kinds.get(0);
    for (EntityKind kind : kinds) {
      best = of(kind) > of(best) ? kind : best;
    }
    return best;
  }

  /** Adds each kind's reasons and weight, and the kind that leads, as features. */
  void addTo(Set<String> features) {
    winner(1, 1).ifPresent(kind -> features.add("leads " + kind.name()));
    winner(2.5, 1).ifPresent(kind -> features.add("wins " + kind.name()));
    winner(3, 2).ifPresent(kind -> features.add("wins clearly " + kind.name()));
    votes.forEach(
        (kind, reasons) -> {
          reasons.forEach(
              (reason, vote) ->
                  features.add(
                      "vote " + kind.name() + " " + reason + (vote.count() > 1 ? " again" : "")));
          features.add("votes " + kind.name() + " " + Math.round(of(kind)));
        });
  }
}
