package agon.extract.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of two a pronoun stands for by its order: « le premier … le second », "the former". One
 * that needs its counterpart in the same sentence or beside it is none without: « le premier ».
 */
final class Ordinals {
  private final Pronouns pronouns;
  private final Map<Integer, Set<Integer>> bySentence = new HashMap<>();

  Ordinals(Pronouns pronouns) {
    this.pronouns = pronouns;
  }

  /** Learns where first and second stand. */
  void learn(List<Reference> references) {
    for (Reference reference : references) {
      int place = place(reference);
      if (place > 0) {
        bySentence.computeIfAbsent(reference.sentence(), s -> new HashSet<>()).add(place);
      }
    }
  }

  /** Whether a mention is the first or the second of two. */
  boolean isOne(Reference reference) {
    return place(reference) > 0;
  }

  /** The one that is meant of two, in order of the text; empty without its counterpart. */
  Optional<Reference> of(Reference ordinal, List<Reference> two) {
    int place = place(ordinal);
    int sentence = ordinal.sentence();
    int other = 3 - place;
    boolean paired =
        List.of(sentence - 1, sentence, sentence + 1).stream()
            .anyMatch(s -> bySentence.getOrDefault(s, Set.of()).contains(other));
    return paired && two.size() == 2 ? Optional.of(two.get(place - 1)) : Optional.empty();
  }

  private int place(Reference reference) {
    return pronouns.of(reference).map(Pronouns.Pronoun::place).orElse(0);
  }
}
