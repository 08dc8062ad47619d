package agon.export;

import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import agon.text.Nearest;
import java.util.List;
import java.util.Set;

/**
 * How much of the graph a picture shows.
 *
 * @param lens what is looked at: a name of the settings of the map, such as {@code companies}
 * @param most how many things at most, the best supported ones
 * @param language the language of its words
 */
public record Scope(String lens, int most, Language language) {
  private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.FRENCH);

  /** What the page's map shows at first, in English. */
  public static final Scope STANDARD =
      new Scope("companies", MapSettings.SHIPPED.most(), Language.ENGLISH);

  /**
   * Checks the parts.
   *
   * @throws InputException when there is no such lens, no thing to show, or no words in the
   *     language
   */
  public Scope {
    Set<String> lenses = MapSettings.SHIPPED.lenses().keySet();
    if (!lenses.contains(lens)) {
      List<String> near = Nearest.to(lens, lenses);
      throw wrong("--lens", "unknown lens " + lens, near.isEmpty() ? lenses : near);
    }
    if (most < 1) {
      throw new InputException(
          Location.of("--most"), most + " things make no picture", "write a number above 0");
    }
    if (!LANGUAGES.contains(language)) {
      throw wrong(
          "--lang",
          "no words in " + language.code(),
          LANGUAGES.stream().map(Language::code).toList());
    }
  }

  private static InputException wrong(String where, String problem, Iterable<String> allowed) {
    return new InputException(
        Location.of(where), problem, "use one of " + String.join(", ", allowed));
  }
}
