package agon.extract.coreference;

import agon.language.LanguagePack;
import agon.language.TableRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the press calls well-known things, from the table {@code epithets}, and which classes of
 * nouns never mean one thing, from the table {@code contraries}. All words are in canonical form.
 */
final class Epithets {
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, Set<String>> contraries;
  private final Set<String> places = new TreeSet<>();

  /**
   * Reads the tables.
   *
   * @param canonical gives words their canonical form
   * @param isPlace whether a word as written names a place
   */
  Epithets(LanguagePack pack, UnaryOperator<String> canonical, Predicate<String> isPlace) {
    for (TableRow row : pack.table("epithets")) {
      for (String word : row.words(1)) {
        String meant = canonical.apply(word);
        byName.computeIfAbsent(canonical.apply(row.cell(0)), n -> new TreeSet<>()).add(meant);
        if (isPlace.test(word)) {
          places.add(meant);
        }
      }
    }
    contraries = pack.classes("contraries");
  }

  /** What the press calls the thing of this name: places, trades, posts. */
  Set<String> of(String canonical) {
    return byName.getOrDefault(canonical, Set.of());
  }

  /** Whether this word is a place that some thing is known by. */
  boolean isPlace(String canonical) {
    return places.contains(canonical);
  }

  /**
   * Whether nouns of this class may refer to a thing of which nothing says the contrary, as « la
   * start-up » may to most firms.
   */
  boolean isLoose(String noun) {
    return noun.equals(Describer.ANY) || contraries.containsKey(noun);
  }

  /** Whether one of these words says that a noun of this class does not mean the thing. */
  boolean excludes(String noun, Set<String> words) {
    Set<String> contrary = contraries.getOrDefault(noun, Set.of());
    return words.stream().anyMatch(contrary::contains);
  }
}
