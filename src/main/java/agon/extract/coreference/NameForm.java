package agon.extract.coreference;

import agon.knowledge.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name as the rules of variants see it.
 *
 * @param text the name without titles and possessive ending
 * @param words the keys of its words, in order; empty keys left out
 * @param gender what its title or given name tells
 */
record NameForm(String text, List<String> words, Gender gender) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

  NameForm {
    words = List.copyOf(words);
  }

  /** Reads a name; titles are taken off its front. */
  static NameForm of(String written, GivenNames names) {
    List<String> parts =
        new ArrayList<>(List.of(SPACE.split(NameKey.withoutPossessive(written).strip(), -1)));
    Gender gender = Gender.UNKNOWN;
    while (parts.size() > 1 && names.isTitle(parts.get(0))) {
      Gender told = names.titleGender(parts.remove(0));
      gender = told == Gender.UNKNOWN ? gender : told;
    }
    if (gender == Gender.UNKNOWN && parts.size() > 1) {
      gender = names.gender(parts.get(0));
    }
    List<String> words = parts.stream().map(NameKey::of).filter(key -> !key.isEmpty()).toList();
    return new NameForm(String.join(" ", parts), words, gender);
  }

  /** The key of the whole name. */
  String key() {
    return String.join("", words);
  }

  /** The key of its first words. */
  String front(int count) {
    return String.join("", words.subList(0, count));
  }

  /** The key of its last words. */
  String back(int count) {
    return String.join("", words.subList(words.size() - count, words.size()));
  }

  /** The number of its words. */
  int size() {
    return words.size();
  }

  /** Whether it is written as an acronym: two to six capitals, digits and signs allowed between. */
  boolean isAcronym() {
    return text.length() >= 2
        && text.length() <= 8
        && text.codePoints().filter(Character::isUpperCase).count() >= 2
        && text.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isWhitespace(c));
  }
}
