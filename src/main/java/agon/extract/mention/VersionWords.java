package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.knowledge.Folding;
import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.Language;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads on from the name of a family of models to its version: « 3.1 405B », "3.5 Sonnet",
 * "-R1-Distill", "o mini". Also tells where a name ends that is no model's.
 */
final class VersionWords {
  /** A whole number after a space is a version up to here; beyond, it counts something. */
  private static final int HIGHEST = 20;

  private final Set<String> words = new HashSet<>();
  private static final Set<String> ORDINALS = Set.of("ᵉ", "e", "er", "ème", "th", "st", "nd", "rd");

  private final Set<String> named = new HashSet<>();
  private final Set<String> quantities = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();

  /** The words of the table {@code versions}. */
  VersionWords() {
    LanguagePack pack = new LanguagePack(new Language("mul"));
    for (TableRow row : pack.table("versions")) {
      String role = row.cell(1);
      switch (role) {
        case "quantity" -> quantities.add(row.cell(0));
        case "compound" -> compounds.add(row.cell(0));
        default -> words.add(row.cell(0));
      }
      if (role.equals("name")) {
        named.add(row.cell(0));
      }
    }
  }

  /** Whether the word names a variant that texts also use by itself before a number, "Opus 4". */
  boolean isNamed(String word) {
    return named.contains(word);
  }

  /**
   * The offset where a name ends whose listed part ends at {@code at}, its version or plural
   * included; -1 when the listed part is but a part of a longer word.
   */
  int end(String text, int at, EntityKind kind) {
    boolean versioned = kind.equals(Kinds.MODEL) || kind.equals(Kinds.PRODUCT);
    if (!Folding.isWord(text, at)) {
      if (at < text.length() && isAddress(text, at)) {
        return -1;
      }
      if (versioned && isDecimal(text, at)) {
        return afterVersions(text, partEnd(text, at + 1));
      }
      return versioned ? afterVersions(text, at) : at;
    }
    boolean plural = kind.equals(Kinds.HARDWARE) || kind.equals(Kinds.MODEL);
    if (plural && text.charAt(at) == 's' && !Folding.isWord(text, at + 1)) {
      return at + 1;
    }
    boolean glued = versioned && Character.isDigit(text.charAt(at)) && isLetter(text, at - 1);
    int end = glued ? afterPart(text, at, at) : -1;
    return end < 0 ? -1 : afterVersions(text, end);
  }

  /** The offset after every version part that follows {@code at}; {@code at} when none does. */
  int afterVersions(String text, int at) {
    int end = at;
    while (end + 1 < text.length() && Folding.isSeparator(text.charAt(end))) {
      int next = afterPart(text, end + 1, end);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The offset after the version part at {@code start}, or -1 when none starts there. */
  private int afterPart(String text, int start, int before) {
    int end = partEnd(text, start);
    if (end == start) {
      return -1;
    }
    String part = text.substring(start, end);
    boolean hyphen = before < start && text.charAt(before) == '-';
    boolean code =
        before > 0 && (isDigit(text, before - 1) || Character.isUpperCase(text.charAt(before - 1)));
    boolean variant = hyphen && code && isVariant(part);
    if (variant || words.contains(part)) {
      return end;
    }
    if (!isCode(part)) {
      return -1;
    }
    boolean spaced = before < start && !hyphen;
    return spaced && counts(text, end, part) ? -1 : end;
  }

  /** A capitalised word tied to a version or to initials by a hyphen; not "GPT-4-Powered". */
  private boolean isVariant(String part) {
    return Character.isUpperCase(part.charAt(0))
        && part.chars().allMatch(Character::isLetter)
        && !compounds.contains(part);
  }

  /** Whether a number counts what follows it: « 3 millions », "40 %". */
  private boolean counts(String text, int end, String part) {
    boolean whole = part.chars().allMatch(Character::isDigit);
    if (whole && (part.length() > 2 || Integer.parseInt(part) > HIGHEST)) {
      return true;
    }
    if (isOrdinal(part)) {
      return true;
    }
    int next = end;
    while (next < text.length() && Folding.isSeparator(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && quantities.contains(text.substring(next, next + 1))) {
      return true;
    }
    return quantities.contains(Folding.fold(text.substring(next, partEnd(text, next))));
  }

  /** « 14ᵉ », "2nd": a rank, no version. */
  private static boolean isOrdinal(String part) {
    int digits = 0;
    while (digits < part.length() && Character.isDigit(part.charAt(digits))) {
      digits++;
    }
    return ORDINALS.contains(part.substring(digits));
  }

  /** Digits with at most three letters about them: 4, 4o, 3.5, v2, R1, 405B, 8x7B. */
  static boolean isCode(String part) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return digits > 0 && digits <= 4 && letters <= 2;
  }

  /** Digits, with a point between digits at most. */
  static boolean isNumber(String part) {
    boolean digits = true;
    for (int i = 0; i < part.length(); i++) {
      boolean point = part.charAt(i) == '.' && i > 0 && i + 1 < part.length();
      digits &= point || Character.isDigit(part.charAt(i));
    }
    return digits && !part.isEmpty();
  }

  /** The end of a part: word characters, with points or commas between digits. */
  private static int partEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 24) {
      boolean point = text.charAt(end) == '.' && end > start && isDigit(text, end + 1);
      if (!point && !Folding.isWord(text.charAt(end))) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether a point and a letter follow, as in an address of the web. */
  private static boolean isAddress(String text, int at) {
    boolean joins = text.charAt(at) == '.' || text.charAt(at) == ':';
    return joins && isLetter(text, at + 1);
  }

  /** Whether a listed version goes on: "Gemini 3" in "Gemini 3.1 Pro". */
  private static boolean isDecimal(String text, int at) {
    return at < text.length()
        && text.charAt(at) == '.'
        && at > 0
        && isDigit(text, at - 1)
        && isDigit(text, at + 1);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
