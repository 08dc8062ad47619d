package agon.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by small words in which language a line of a page is. Only good enough to tell a story from
 * the filler around it; the pipeline detects the language of articles.
 */
final class FunctionWords {
  /** The language code of the mock Latin of page templates. */
  private static final String FILLER = "la";

  /** Fewer small words than these tell nothing. */
  private static final int ENOUGH = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final List<List<String>> ROWS = Table.rows("function-words", 2);
  private static final List<String> LANGUAGES =
      ROWS.stream().map(row -> row.get(0)).sorted().toList();

  /** Of each small word, the places of its languages among all. */
  private static final Map<String, List<Integer>> WORDS = words();

  private final int[] counts;

  private FunctionWords(int[] counts) {
    this.counts = counts;
  }

  /** The small words of a text. */
  static FunctionWords of(String text) {
    int[] counts = new int[LANGUAGES.size()];
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      for (int language : WORDS.getOrDefault(words.group(), List.of())) {
        counts[language]++;
      }
    }
    return new FunctionWords(counts);
  }

  /** The small words of several texts together. */
  static FunctionWords of(List<FunctionWords> parts) {
    int[] counts = new int[LANGUAGES.size()];
    for (FunctionWords part : parts) {
      Arrays.setAll(counts, language -> counts[language] + part.counts[language]);
    }
    return new FunctionWords(counts);
  }

  /** The language that most of them are of; empty when there are too few. */
  Optional<String> language() {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return counts[best] >= ENOUGH ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
  }

  /** Whether they tell of another language than this one. */
  boolean isForeign(String language) {
    int place = LANGUAGES.indexOf(language);
    int own = place < 0 ? 0 : counts[place];
    return Arrays.stream(counts).anyMatch(other -> other >= ENOUGH && other > own);
  }

  /** Whether they tell of the mock Latin of page templates. */
  boolean isFiller() {
    return language().filter(FILLER::equals).isPresent();
  }

  private static Map<String, List<Integer>> words() {
    Map<String, List<Integer>> words = new HashMap<>();
    for (List<String> row : ROWS) {
      for (String word : Set.copyOf(Arrays.asList(row.get(1).split("\\|")))) {
        words.computeIfAbsent(word, small -> new ArrayList<>()).add(LANGUAGES.indexOf(row.get(0)));
      }
    }
    return words;
  }
}
