package agon.language;

import agon.text.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table {@code paradigms} of a language, turned round: from the ending of a form to its base.
 */
final class Paradigms {
  private static final String[] PERSONS = {
    "Number=Sing|Person=1", "Number=Sing|Person=2", "Number=Sing|Person=3",
    "Number=Plur|Person=1", "Number=Plur|Person=2", "Number=Plur|Person=3"
  };
  private static final String[] GENDERS = {
    "Gender=Masc|Number=Sing", "Gender=Masc|Number=Plur",
    "Gender=Fem|Number=Sing", "Gender=Fem|Number=Plur"
  };
  private static final String[] NUMBERS = {"Number=Sing", "Number=Plur"};

  /**
   * A way to take a word apart.
   *
   * @param ending the end of the form
   * @param base the end of the dictionary form
   * @param features what the ending says
   * @param row its place in the table: of two that fit, the earlier is the better
   * @param open whether the dictionary form need not be known
   */
  record Rule(String ending, String base, String features, int row, boolean open) {
    /** The dictionary form of a form with this ending. */
    String lemma(String form) {
      return form.substring(0, form.length() - ending.length()) + base;
    }
  }

  private final Map<String, Map<String, List<Rule>>> rules = new HashMap<>();
  private int longest;

  Paradigms(LanguagePack pack) {
    int number = 0;
    for (TableRow row : pack.table("paradigms")) {
      for (String tag : row.words(0)) {
        add(row, tag, number);
      }
      number++;
    }
  }

  /** The rules whose ending the form has, for this tag, the longest ending first. */
  List<Rule> matching(String form, String tag) {
    Map<String, List<Rule>> ofTag = rules.getOrDefault(tag, Map.of());
    if (ofTag.isEmpty()) {
      return List.of();
    }
    List<Rule> found = new ArrayList<>();
    for (int length = Math.min(longest, form.length()); length >= 0; length--) {
      found.addAll(ofTag.getOrDefault(form.substring(form.length() - length), List.of()));
    }
    return found;
  }

  private void add(TableRow row, String tag, int number) {
    String base = row.cell(1).equals("=") ? "" : row.cell(1);
    String common = row.cell(2).equals("-") ? "" : row.cell(2);
    String[] cells = row.cell(3).split(" ", -1);
    boolean open = row.cell(4).equals("open");
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].equals("-")) {
        String ending = cells[i].equals("=") ? "" : cells[i];
        String features = sorted(common, cell(row, cells.length, i));
        put(tag, new Rule(ending, base, features, number, open));
      }
    }
  }

  private void put(String tag, Rule rule) {
    longest = Math.max(longest, rule.ending().length());
    rules
        .computeIfAbsent(tag, t -> new HashMap<>())
        .computeIfAbsent(rule.ending(), e -> new ArrayList<>())
        .add(rule);
  }

  private static String cell(TableRow row, int cells, int index) {
    return switch (cells) {
      case 1 -> "";
      case 2 -> NUMBERS[index];
      case 4 -> GENDERS[index];
      case 6 -> PERSONS[index];
      default ->
          throw new InputException(
              row.location(), "found " + cells + " cells", "give one, two, four or six");
    };
  }

  private static String sorted(String common, String cell) {
    Map<String, String> features = new TreeMap<>();
    for (String pair : (common + "|" + cell).split("\\|", -1)) {
      if (!pair.isEmpty()) {
        features.put(pair.substring(0, pair.indexOf('=')), pair);
      }
    }
    return String.join("|", features.values());
  }
}
