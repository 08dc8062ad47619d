package agon.extract.coreference;

import agon.language.LanguagePack;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What titles and given names tell, from the tables {@code person-titles, given-names}. */
final class GivenNames {
  private final Map<String, Gender> titles;
  private final Map<String, Gender> names;

  GivenNames(LanguagePack pack) {
    titles = genders(pack, "person-titles");
    names = genders(pack, "given-names");
  }

  private static Map<String, Gender> genders(LanguagePack pack, String table) {
    return pack.table(table).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.cell(0), row -> Gender.of(row.cell(1)), (first, second) -> first));
  }

  boolean isTitle(String word) {
    return titles.containsKey(word.toLowerCase(Locale.ROOT));
  }

  Gender titleGender(String title) {
    return titles.getOrDefault(title.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  Gender gender(String givenName) {
    return names.getOrDefault(givenName, Gender.UNKNOWN);
  }
}
