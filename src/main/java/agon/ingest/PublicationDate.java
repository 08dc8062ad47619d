package agon.ingest;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day in a date line or a date field, French or English. */
final class PublicationDate {
  /** Letters that a line may hold beside its date and still be a date line: an author's name. */
  private static final int MAX_OTHER_LETTERS = 25;

  private static final int MAX_LINE = 140;

  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,9})\\.?,? (\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<![a-z])([a-z]{3,9})\\.? (\\d{1,2})(?:er|st|nd|rd|th)?,? (\\d{4})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Month words with their number; framing words with 0. */
  private static final Map<String, Integer> WORDS = words();

  private PublicationDate() {}

  /**
   * The first day that the words name; days such as 03/02/2025, which differ by country, are taken
   * only when one reading is left.
   */
  static Optional<LocalDate> parse(String words) {
    return parse(words, false);
  }

  /**
   * The first day that the words name.
   *
   * @param dayFirst whether 03/02/2025 is the third of February, as in French
   */
  static Optional<LocalDate> parse(String words, boolean dayFirst) {
    String folded = fold(words);
    return first(ISO, folded, m -> day(m.group(1), number(m.group(2)), m.group(3)))
        .or(() -> first(DAY_FIRST, folded, m -> day(m.group(3), month(m.group(2)), m.group(1))))
        .or(() -> first(MONTH_FIRST, folded, m -> day(m.group(3), month(m.group(1)), m.group(2))))
        .or(() -> first(NUMBERS, folded, m -> numbers(m, dayFirst)));
  }

  /** Whether the line holds a date and hardly anything else. */
  static boolean isDateLine(String line, boolean dayFirst) {
    if (line.length() > MAX_LINE || parse(line, dayFirst).isEmpty()) {
      return false;
    }
    int letters = 0;
    Matcher word = WORD.matcher(fold(line));
    while (word.find()) {
      letters += WORDS.containsKey(word.group()) ? 0 : word.end() - word.start();
    }
    return letters <= MAX_OTHER_LETTERS;
  }

  private interface Maker {
    Optional<LocalDate> make(MatchResult match);
  }

  private static Optional<LocalDate> first(Pattern pattern, String text, Maker maker) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day = maker.make(matcher);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> numbers(MatchResult match, boolean dayFirst) {
    int first = number(match.group(1));
    int second = number(match.group(3));
    boolean ambiguous = first <= 12 && second <= 12 && first != second;
    if (ambiguous && !dayFirst) {
      return Optional.empty();
    }
    return second > 12
        ? day(match.group(4), first, match.group(3))
        : day(match.group(4), second, match.group(1));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int month(String word) {
    return WORDS.getOrDefault(word, 0);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static String fold(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[\\s_]+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (List<String> row : Table.rows("dates", 2)) {
      words.put(row.get(0), row.get(1).equals("-") ? 0 : number(row.get(1)));
    }
    return Map.copyOf(words);
  }
}
