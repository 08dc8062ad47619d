package agon.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Long names that differ by one letter, of which the gazetteer knows at most one: « Al-Dale » for «
 * Al-Dahle ». Names with digits are never taken for misspelt.
 */
final class Misspellings implements VariantRule {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 40;

  @Override
  public void apply(List<NameGroup> groups, Chains chains) {
    List<NameGroup> words =
        groups.stream().filter(g -> !g.kinds().equals("Place") && isLongWord(spelt(g))).toList();
    Map<String, List<NameGroup>> byShortened = NameSieve.index(words, Misspellings::shortened);
    for (List<NameGroup> alike : byShortened.values()) {
      NameGroup first = alike.get(0);
      for (NameGroup other : alike.subList(1, Math.min(alike.size(), 10))) {
        if (first.kinds().equals(other.kinds())
            && first.mayEqual(other)
            && oneLetterApart(spelt(first), spelt(other))) {
          chains.unite(first.first(), other.first());
        }
      }
    }
  }

  /** What may be misspelt: the whole name. */
  private static String spelt(NameGroup group) {
    return group.form().key();
  }

  private static boolean isLongWord(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().noneMatch(Character::isDigit);
  }

  /** The word, and the word without each of its letters but the first. */
  private static List<String> shortened(NameGroup group) {
    String word = spelt(group);
    List<String> keys = new ArrayList<>(List.of(word));
    for (int i = 1; i < word.length(); i++) {
      keys.add(word.substring(0, i) + word.substring(i + 1));
    }
    return keys;
  }

  /** Whether one letter is missing, added or another. */
  private static boolean oneLetterApart(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    int skipped = longer.length() == shorter.length() ? same + 1 : same;
    return longer.length() - shorter.length() <= 1
        && (same == shorter.length()
            || longer.substring(same + 1).equals(shorter.substring(skipped)));
  }
}
