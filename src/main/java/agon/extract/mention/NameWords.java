package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that stand in names or never do: given names, titles, endings, stop words. */
final class NameWords {
  private final Set<String> forenames = new HashSet<>();
  private final Set<String> titles;
  private final Set<String> stops;
  private final Map<String, EntityKind> starts = new HashMap<>();
  private final Map<String, EntityKind> endings = new HashMap<>();

  /** The words of this pack and those that all languages share. */
  NameWords(LanguagePack pack) {
    LanguagePack shared = new LanguagePack(new Language("mul"));
    forenames.addAll(shared.words("forenames"));
    forenames.addAll(shared.words("given-names"));
    titles = Set.copyOf(pack.words("person-titles"));
    stops = Set.copyOf(pack.words("name-stops"));
    for (TableRow row : shared.table("name-endings")) {
      EntityKind kind = new EntityKind(row.cell(1));
      if (!row.cell(2).equals("end")) {
        starts.put(row.cell(0), kind);
      }
      if (!row.cell(2).equals("start")) {
        endings.put(row.cell(0), kind);
      }
    }
  }

  /** Whether the word is a given name, or two joined by a hyphen. */
  boolean isForename(String word) {
    int hyphen = word.indexOf('-');
    return forenames.contains(word)
        || (hyphen > 0 && forenames.contains(word.substring(0, hyphen)));
  }

  /** Whether the word, in lower case, is a title before a person's name. */
  boolean isTitle(String word) {
    return titles.contains(word);
  }

  /** Whether the word or words are no name. */
  boolean isStop(String name) {
    return stops.contains(name) || name.endsWith("Bench") || name.endsWith("-bench");
  }

  /** The kind of names that start with this word. */
  Optional<EntityKind> kindByStart(String word) {
    return Optional.ofNullable(starts.get(word));
  }

  /** The kind of names that end with this word. */
  Optional<EntityKind> kindByEnd(String word) {
    return Optional.ofNullable(endings.get(word));
  }
}
