package agon.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Long names that differ by one letter, of which the gazetteer knows at most one: « Al-Dale » for «
 * Al-Dahle ». Names with digits are never taken for misspelt.
 */
final class Misspellings implements VariantRule {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 40;

  @Override
  public void apply(List<NameGroup> groups, Chains chains) {
    List<NameGroup> names = groups.stream().filter(g -> !g.kinds().equals("Place")).toList();
    Map<String, List<NameGroup>> byShortened = NameSieve.index(names, Misspellings::shortened);
    for (List<NameGroup> alike : byShortened.values()) {
      NameGroup first = alike.get(0);
      for (NameGroup other : alike.subList(1, Math.min(alike.size(), 10))) {
        if (first.kinds().equals(other.kinds()) && first.mayEqual(other) && isOne(first, other)) {
          chains.unite(first.first(), other.first());
        }
      }
    }
  }

  /** Whether two names are one, misspelt; a surname may be that of a full name. */
  private static boolean isOne(NameGroup one, NameGroup other) {
    if (one.isSurname() == other.isSurname()) {
      return oneLetterApart(one.form().key(), other.form().key());
    }
    NameGroup surname = one.isSurname() ? one : other;
    NameGroup full = one.isSurname() ? other : one;
    return spellings(full).stream().anyMatch(end -> oneLetterApart(end, surname.form().key()));
  }

  /** What may be misspelt: the whole name, and a person's surname. */
  private static List<String> spellings(NameGroup group) {
    NameForm form = group.form();
    int shortest = group.kinds().equals(PersonVariants.PERSON) ? 1 : form.size();
    return IntStream.rangeClosed(shortest, form.size())
        .limit(4)
        .mapToObj(form::back)
        .filter(Misspellings::isLongWord)
        .toList();
  }

  private static boolean isLongWord(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().noneMatch(Character::isDigit);
  }

  /** Each spelling, and each without one of its letters but the first. */
  private static List<String> shortened(NameGroup group) {
    List<String> keys = new ArrayList<>();
    for (String word : spellings(group)) {
      keys.add(word);
      for (int i = 1; i < word.length(); i++) {
        keys.add(word.substring(0, i) + word.substring(i + 1));
      }
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
    return !one.equals(other)
        && longer.length() - shorter.length() <= 1
        && (same == shorter.length()
            || longer.substring(same + 1).equals(shorter.substring(skipped)));
  }
}
