package agon.train;

import agon.language.LanguagePack;
import agon.text.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns the table {@code lexicon} of a language from the treebanks that its table {@code training}
 * lists for training: for each form and tag the dictionary form and features it has most often. The
 * same treebanks give the same bytes.
 *
 * <p>Format of the treebanks: CoNLL-U, https://universaldependencies.org/format.html.
 */
final class LexiconTrainer {
  private static final Set<String> WITHOUT_FORMS = Set.of("PROPN", "PUNCT", "SYM", "NUM", "X", "_");
  private static final Set<String> FEATURES =
      Set.of(
          "Degree",
          "Gender",
          "Mood",
          "Number",
          "Person",
          "Polarity",
          "Poss",
          "PronType",
          "Reflex",
          "Tense",
          "VerbForm");
  private static final int COLUMNS = 10;

  /** Form and tag to how often each analysis was seen. */
  private final Map<String, Map<String, Integer>> seen = new TreeMap<>();

  private LexiconTrainer() {}

  /**
   * The lines of the lexicon: its notes, then a row a form and tag, in the order of both.
   *
   * @param folder the folder that the paths of the table {@code training} start from
   * @throws InputException when a treebank is missing
   */
  static List<String> train(LanguagePack pack, Path folder) {
    LexiconTrainer trainer = new LexiconTrainer();
    List<String> lines = new ArrayList<>();
    lines.add("# Words of the training treebanks with their most frequent analysis.");
    lines.add(
        "# Columns: form in lower case, tag, dictionary form (= when it is the form), features.");
    lines.add("# Made by agon train lexicon; sources and licences:");
    for (var row : pack.table("training")) {
      if (row.cell(0).equals("train") && row.cell(1).equals("treebank")) {
        lines.add("#   " + row.cell(2) + ", " + row.cell(3));
        trainer.read(folder.resolve(row.cell(2)));
      }
    }
    trainer.seen.forEach((key, analyses) -> lines.add(key + "\t" + mostFrequent(analyses)));
    return lines;
  }

  private void read(Path treebank) {
    ConlluReader.lines(treebank).stream()
        .map(line -> line.split("\t", -1))
        .filter(
            cells -> cells.length == COLUMNS && cells[0].chars().allMatch(LexiconTrainer::isDigit))
        .filter(cells -> !WITHOUT_FORMS.contains(cells[3]) && !cells[2].equals("_"))
        .forEach(this::count);
  }

  private void count(String[] cells) {
    // Treebanks of speech leave out the tense of participles, which the paradigms know.
    if (cells[5].contains("VerbForm=Part") && !cells[5].contains("Tense=")) {
      return;
    }
    String form = cells[1].toLowerCase(Locale.ROOT).replace('’', '\'');
    String lemma = cells[2].replace('’', '\'');
    String analysis = (lemma.equals(form) ? "=" : lemma) + "\t" + kept(cells[5]);
    seen.computeIfAbsent(form + "\t" + cells[3], k -> new TreeMap<>())
        .merge(analysis, 1, Integer::sum);
  }

  private static String kept(String features) {
    return Stream.of(features.split("\\|", -1))
        .filter(pair -> FEATURES.contains(pair.split("=", 2)[0]))
        .collect(Collectors.joining("|"));
  }

  /** Of two that are as frequent, the first in the order of the alphabet. */
  private static String mostFrequent(Map<String, Integer> analyses) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : analyses.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
