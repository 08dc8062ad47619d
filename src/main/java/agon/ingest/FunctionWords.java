package agon.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by small words in which language a line of a page is. Only good enough to tell a story from
 * the filler around it; the pipeline detects the language of articles.
 */
final class FunctionWords {
  /** The language code of the mock Latin of page templates. */
  static final String FILLER = "la";

  /** Fewer small words than these tell nothing. */
  private static final int ENOUGH = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Map<String, Set<String>> LANGUAGES = languages();

  private FunctionWords() {}

  /** The language most of whose small words the text holds; empty when it holds too few. */
  static Optional<String> languageOf(String text) {
    Map<String, Integer> counts = counts(text);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH)
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(entry -> entry.getKey());
  }

  /** Whether the line is in another language than this one. */
  static boolean isForeign(String line, String language) {
    Map<String, Integer> counts = counts(line);
    int own = counts.getOrDefault(language, 0);
    return counts.values().stream().anyMatch(other -> other >= ENOUGH && other > own);
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      LANGUAGES.forEach(
          (language, small) -> counts.merge(language, small.contains(word) ? 1 : 0, Integer::sum));
    }
    return counts;
  }

  private static Map<String, Set<String>> languages() {
    Map<String, Set<String>> languages = new TreeMap<>();
    for (List<String> row : Table.rows("function-words", 2)) {
      List<String> words = Arrays.asList(row.get(1).split("\\|"));
      languages.put(row.get(0), Set.copyOf(words));
    }
    return languages;
  }
}
