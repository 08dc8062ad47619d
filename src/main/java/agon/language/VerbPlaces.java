package agon.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places where a form that is a noun elsewhere can only be a verb: "X plans to", "of training Y".
 * The table {@code verb-places} gives the form with what stands before and after it.
 */
final class VerbPlaces {
  private static final String CAPITALISED = "*";
  private static final String ENDING = "~";

  private final Map<String, Place> places = new HashMap<>();

  /**
   * What stands beside a form.
   *
   * @param before the words one of which stands before it, {@code *} for any with a capital, {@code
   *     ~er} for any without that ends so
   * @param after the words one of which stands behind it, likewise
   */
  private record Place(Set<String> before, Set<String> after) {}

  VerbPlaces(LanguagePack pack) {
    for (TableRow row : pack.table("verb-places")) {
      places.put(row.cell(0), new Place(Set.copyOf(row.words(1)), Set.copyOf(row.words(2))));
    }
  }

  /** Whether the form at this index is a verb whatever it is elsewhere. */
  boolean isVerb(List<String> forms, int at) {
    Place place = places.get(forms.get(at));
    return place != null
        && at > 0
        && at + 1 < forms.size()
        && isOne(place.before(), forms.get(at - 1))
        && isOne(place.after(), forms.get(at + 1));
  }

  private static boolean ends(String form, String ending) {
    return ending.startsWith(ENDING) && form.endsWith(ending.substring(1));
  }

  private static boolean isOne(Set<String> words, String form) {
    boolean capitalised = Character.isUpperCase(form.codePointAt(0));
    return words.contains(form)
        || (capitalised
            ? words.contains(CAPITALISED)
            : words.stream().anyMatch(w -> ends(form, w)));
  }
}
