package agon.language;

import agon.text.InputException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables {@code tokens} and {@code abbreviations} of a language, ready to be looked up. */
final class TokenRules {
  /** No form of the tables is longer; what is longer need not be looked up. */
  static final int LONGEST = 40;

  /** Where a word with a full stop counts as an abbreviation. */
  enum Where {
    /** Everywhere. */
    ANY,
    /** Before a capital letter or a digit. */
    NAME,
    /** Before a digit. */
    NUMBER,
    /** Before a capital letter. */
    CASE
  }

  private record Abbreviation(Where where, boolean last) {}

  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, Abbreviation> abbreviations = new HashMap<>();

  TokenRules(LanguagePack pack) {
    for (TableRow row : pack.table("tokens")) {
      if (row.cell(0).equals("setting")) {
        kind("setting").add(row.cell(1) + "=" + row.cell(2));
      } else {
        kind(row.cell(0)).add(row.cell(1));
      }
    }
    for (TableRow row : pack.table("abbreviations")) {
      abbreviations.put(row.cell(0), new Abbreviation(where(row), row.cell(2).equals("last")));
    }
  }

  /** Whether this is an elided word, given without its apostrophe. */
  boolean isElision(String form) {
    return is("elision", form);
  }

  /** Whether the folded form is of this kind. */
  boolean is(String kind, String form) {
    return forms.getOrDefault(kind, Set.of()).contains(form);
  }

  /** Whether a plain space may group the digits of a number. */
  boolean groupsWithSpaces() {
    return is("setting", "groups=space");
  }

  /**
   * Whether the word with its full stop is an abbreviation here.
   *
   * @param word as written, without its last full stop
   * @param next the first character after the blanks that follow, or 0 at the end of the text
   */
  boolean isAbbreviation(String word, int next) {
    Abbreviation found = abbreviations.get(word);
    if (found == null) {
      return false;
    }
    boolean digit = Character.isDigit(next);
    boolean capital = Character.isUpperCase(next);
    return switch (found.where()) {
      case ANY -> true;
      case NAME -> digit || capital;
      case NUMBER -> digit;
      case CASE -> capital;
    };
  }

  /** Whether the abbreviation, given without its last full stop, may end a sentence. */
  boolean mayBeLast(String word) {
    Abbreviation found = abbreviations.get(word);
    return found == null || found.last();
  }

  /** In lower case, with straight apostrophes and plain hyphens. */
  static String fold(CharSequence word) {
    String low = word.toString().toLowerCase(Locale.ROOT);
    char[] folded = null;
    for (int i = 0; i < low.length(); i++) {
      char c = low.charAt(i);
      boolean apostrophe = CharacterKinds.isApostrophe(c);
      if (apostrophe || CharacterKinds.isHyphen(c)) {
        folded = folded == null ? low.toCharArray() : folded;
        folded[i] = apostrophe ? '\'' : '-';
      }
    }
    return folded == null ? low : new String(folded);
  }

  private Set<String> kind(String name) {
    return forms.computeIfAbsent(name, n -> new HashSet<>());
  }

  private static Where where(TableRow row) {
    try {
      return Where.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new InputException(
          row.location(), "unknown place " + row.cell(1), "use any, name, number or case", e);
    }
  }
}
