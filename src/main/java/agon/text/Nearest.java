package agon.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that resemble one that was not found. */
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** A name and how far it is from the wanted one. */
  private record Candidate(String name, int distance) {}

  /**
   * The names that resemble {@code wanted}, nearest first: at most three, none when nothing comes
   * close. A name that holds the wanted one as a word counts as near.
   */
  public static List<String> to(String wanted, Collection<String> names) {
    String folded = fold(wanted);
    return names.stream()
        .distinct()
        .map(name -> new Candidate(name, distance(folded, fold(name))))
        .filter(candidate -> candidate.distance() <= tolerance(folded))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /**
   * A name as it is compared: lower case, without accents, apostrophes straightened, other
   * punctuation and spaces as single blanks.
   */
  public static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static int distance(String wanted, String name) {
    boolean word = (" " + name + " ").contains(" " + wanted + " ");
    boolean start = wanted.length() >= 3 && name.startsWith(wanted);
    if (!wanted.isEmpty() && (word || start)) {
      return 1;
    }
    return edits(wanted, name);
  }

  private static int tolerance(String name) {
    return (name.length() + 2) / 3;
  }

  /** Levenshtein's distance; names longer by more than a third are not measured but refused. */
  private static int edits(String left, String right) {
    if (Math.abs(left.length() - right.length()) > tolerance(left)) {
      return Integer.MAX_VALUE;
    }
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
