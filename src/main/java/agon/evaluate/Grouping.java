package agon.evaluate;

import agon.evaluate.Verdict.Prediction;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Tells scores apart by one or several keys. */
public final class Grouping {
  private static final Comparator<List<String>> BY_VALUES =
      (one, other) -> {
        int order = 0;
        for (int i = 0; i < one.size() && order == 0; i++) {
          order = one.get(i).compareTo(other.get(i));
        }
        return order;
      };

  private final List<Key> keys;

  /** Groups by these keys, the first outermost. */
  Grouping(List<Key> keys) {
    this.keys = List.copyOf(keys);
  }

  /** By what scores are told apart. */
  public enum Key {
    /** By relation: precision of what was read as it, recall of what the gold has. */
    RELATION,
    /** By status: precision of what was read with it, recall of what the gold has. */
    STATUS,
    /** By the article's language. */
    LANGUAGE,
    /** By the folder of gold, as given. */
    CORPUS;

    private boolean isOfClaims() {
      return this == RELATION || this == STATUS;
    }

    private String of(String relation, String status) {
      return this == RELATION ? relation : status;
    }

    private String of(Gold gold) {
      return this == LANGUAGE ? gold.language().code() : gold.corpus();
    }
  }

  /** The score of each group that has an article or, told apart by claims, a claim; sorted. */
  Map<List<String>, Score> scores(List<Verdict> verdicts) {
    Map<List<String>, Score> scores = new TreeMap<>(BY_VALUES);
    for (List<String> group : groups(verdicts)) {
      scores.put(
          group,
          Score.of(
              verdicts.stream().filter(verdict -> holds(group, verdict)).toList(),
              read -> holds(group, relation(read), status(read)),
              held -> holds(group, held.fact().relation(), held.fact().status().label())));
    }
    return scores;
  }

  private Set<List<String>> groups(List<Verdict> verdicts) {
    Set<List<String>> groups = new TreeSet<>(BY_VALUES);
    for (Verdict verdict : verdicts) {
      if (keys.stream().noneMatch(Key::isOfClaims)) {
        groups.add(group(verdict, "", ""));
      } else {
        verdict.predictions().forEach(p -> groups.add(group(verdict, relation(p), status(p))));
        for (Gold.Fact fact : verdict.gold().facts()) {
          groups.add(group(verdict, fact.relation(), fact.status().label()));
        }
      }
    }
    return groups;
  }

  private List<String> group(Verdict verdict, String relation, String status) {
    return keys.stream()
        .map(key -> key.isOfClaims() ? key.of(relation, status) : key.of(verdict.gold()))
        .toList();
  }

  private boolean holds(List<String> group, Verdict verdict) {
    return IntStream.range(0, keys.size())
        .filter(i -> !keys.get(i).isOfClaims())
        .allMatch(i -> keys.get(i).of(verdict.gold()).equals(group.get(i)));
  }

  private boolean holds(List<String> group, String relation, String status) {
    return IntStream.range(0, keys.size())
        .filter(i -> keys.get(i).isOfClaims())
        .allMatch(i -> keys.get(i).of(relation, status).equals(group.get(i)));
  }

  private static String relation(Prediction prediction) {
    return prediction.claim().relation().name();
  }

  private static String status(Prediction prediction) {
    return prediction.claim().status().label();
  }
}
