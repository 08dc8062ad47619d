package agon.language;

import agon.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts the heading of a news item from the sentence that tells it on the same line, as newsletters
 * write: "Acme opens its model - Acme has opened the weights of…". The two are taken for heading
 * and telling only where a name of the one comes again in the other, so that a dash in the midst of
 * a sentence parts nothing.
 */
final class Headings {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 200;
  private static final int FEWEST_WORDS = 4;
  private static final String DASHES = "-–—";
  private static final String ENDS = ".!?…";

  private Headings() {}

  /** The heading and what follows the dash, or the line alone. */
  static List<Span> parted(String text, Span line) {
    int limit = Math.min(line.end() - SHORTEST, line.start() + LONGEST);
    int dash = line.start() + SHORTEST;
    while (dash < limit && !isDash(text, dash)) {
      dash++;
    }
    if (dash >= limit || !isHeading(text, line, dash)) {
      return List.of(line);
    }
    return List.of(new Span(line.start(), dash - 1), new Span(dash + 2, line.end()));
  }

  private static boolean isDash(String text, int at) {
    return DASHES.indexOf(text.charAt(at)) >= 0
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  private static boolean isHeading(String text, Span line, int dash) {
    if (!Character.isUpperCase(text.codePointAt(dash + 2)) || isPaired(text, line, dash)) {
      return false;
    }
    Set<String> before =
        new HashSet<>(List.of(text.substring(line.start(), dash).split("[^\\p{L}\\p{N}]+", -1)));
    int end = Math.min(line.end(), dash + LONGEST);
    boolean named = false;
    for (String word : text.substring(dash + 2, end).split("[^\\p{L}\\p{N}]+", -1)) {
      named |= isName(word) && before.contains(word);
    }
    return named && before.size() >= FEWEST_WORDS;
  }

  /** Whether a word looks like a name: "Meta", "AMD", hardly "The". */
  private static boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && (word.length() > 3 || Character.isUpperCase(word.charAt(1)));
  }

  /** Whether a full stop comes before the dash, or another dash closes an insertion. */
  private static boolean isPaired(String text, Span line, int dash) {
    for (int i = line.start() + 1; i < dash - 1; i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
        return true;
      }
    }
    int limit = Math.min(line.end() - 1, dash + LONGEST);
    for (int i = dash + 2; i < limit && ENDS.indexOf(text.charAt(i)) < 0; i++) {
      if (isDash(text, i)) {
        return true;
      }
    }
    return false;
  }
}
