package agon.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table {@code times} of a language, ready to be looked up. */
final class TimeTable {
  /** No phrase of the table has more tokens. */
  static final int LONGEST_PHRASE = 4;

  private final Map<String, Map<String, String>> values = new HashMap<>();
  private final Map<String, Set<String>> lowered = new HashMap<>();
  private final Map<String, Set<String>> openings = new HashMap<>();

  TimeTable(LanguagePack pack) {
    for (TableRow row : pack.table("times")) {
      String kind = row.cell(0);
      boolean named = kind.equals("ago") || kind.equals("cue") || kind.equals("setting");
      String key = named ? kind + " " + row.cell(1) : kind;
      for (String word : row.words(2)) {
        values.computeIfAbsent(key, k -> new HashMap<>()).put(word, row.cell(1));
        lowered.computeIfAbsent(key, k -> new HashSet<>()).add(word.toLowerCase(Locale.ROOT));
        openings.computeIfAbsent(key, k -> new HashSet<>()).add(first(word));
      }
    }
  }

  /** The value of a word of this kind, its case as in the table; empty when there is none. */
  String value(String kind, String word) {
    return values.getOrDefault(kind, Map.of()).getOrDefault(word, "");
  }

  /** Whether a word, given in lower case, is of this kind. */
  boolean is(String kind, String word) {
    return lowered.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a phrase of this kind may open with this word, given in lower case. */
  boolean opens(String kind, String word) {
    return openings.getOrDefault(kind, Set.of()).contains(first(word));
  }

  private static String first(String phrase) {
    int blank = phrase.indexOf(' ');
    return (blank < 0 ? phrase : phrase.substring(0, blank)).toLowerCase(Locale.ROOT);
  }

  /** The month that a word names, or 0; a part of it (mid-March) names it too. */
  int month(String word) {
    if (!isMonth(word.toLowerCase(Locale.ROOT))) {
      return 0;
    }
    String name = word;
    for (String part : values.getOrDefault("part", Map.of()).keySet()) {
      if (word.toLowerCase(Locale.ROOT).startsWith(part)) {
        name = word.substring(part.length());
      }
    }
    return number("month", name);
  }

  /** The month that a word names whatever its case, or 0. */
  int monthInAnyCase(String word) {
    if (!isMonth(word.toLowerCase(Locale.ROOT))) {
      return 0;
    }
    for (String form : forms(word)) {
      int month = month(form);
      if (month > 0) {
        return month;
      }
    }
    return 0;
  }

  /** Whether a word in lower case may name a month: most words are quickly seen not to. */
  private boolean isMonth(String low) {
    if (is("month", low)) {
      return true;
    }
    for (String part : values.getOrDefault("part", Map.of()).keySet()) {
      if (low.startsWith(part)) {
        return true;
      }
    }
    return false;
  }

  /** The count that a word in lower case tells, in digits up to 99 or as a number word; or 0. */
  int count(String word) {
    boolean digits =
        !word.isEmpty() && word.length() < 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(word) : number("number", word);
  }

  /** The number that is the value of a word of this kind, or 0. */
  int number(String kind, String word) {
    String value = value(kind, word);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private static List<String> forms(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    List<String> forms = new ArrayList<>(List.of(word, low));
    if (!low.isEmpty()) {
      forms.add(low.substring(0, 1).toUpperCase(Locale.ROOT) + low.substring(1));
    }
    return forms;
  }
}
