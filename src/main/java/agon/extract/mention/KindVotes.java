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
    List<EntityKind> ranked =
        votes.keySet().stream().sorted(Comparator.comparingDouble(this::of).reversed()).toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    EntityKind leader = ranked.get(0);
    double first = of(leader);
    double second =
        ranked.stream()
            .filter(kind -> differ(leader, kind))
            .mapToDouble(this::of)
            .findFirst()
            .orElse(0);
    return first >= least && first - second >= margin
        ? Optional.of(ranked.get(0))
        : Optional.empty();
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
}
