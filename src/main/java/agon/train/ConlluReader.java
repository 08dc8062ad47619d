package agon.train;

import agon.language.RuleTokenizer;
import agon.text.InputException;
import agon.text.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a treebank in CoNLL-U, the format of Universal Dependencies, and turns its words into the
 * tokens that the tokeniser makes ({@link SurfaceTokens}).
 *
 * <p>Source: https://universaldependencies.org/format.html.
 */
final class ConlluReader {
  private static final int COLUMNS = 10;
  private static final String GLUED = "SpaceAfter=No";

  private final Path file;
  private final RuleTokenizer tokenizer;
  private final List<Tree> trees = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final Map<Integer, Range> ranges = new TreeMap<>();

  /** A token of running text that stands for several words, up to and with number {@code last}. */
  record Range(int last, String form, boolean glued) {}

  private ConlluReader(Path file, RuleTokenizer tokenizer) {
    this.file = file;
    this.tokenizer = tokenizer;
  }

  /**
   * The sentences of a file, in order.
   *
   * @throws InputException when a line has not its ten columns or a head is no number
   */
  static List<Tree> read(Path file, RuleTokenizer tokenizer) {
    ConlluReader reader = new ConlluReader(file, tokenizer);
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) {
        reader.endSentence();
      } else if (!line.startsWith("#")) {
        reader.word(line.split("\t", -1), number);
      }
    }
    reader.endSentence();
    return List.copyOf(reader.trees);
  }

  /** The lines of a file that must be there. */
  static List<String> lines(Path file) {
    if (!Files.isReadable(file)) {
      throw new InputException(
          Location.of(file.toString()), "no such file", "give the folder of the training data");
    }
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void word(String[] cells, int line) {
    if (cells.length != COLUMNS) {
      throw wrong(line, "found " + cells.length + " columns");
    }
    try {
      int dash = cells[0].indexOf('-');
      if (dash > 0) {
        int first = Integer.parseInt(cells[0].substring(0, dash));
        int last = Integer.parseInt(cells[0].substring(dash + 1));
        ranges.put(first, new Range(last, cells[1], cells[9].contains(GLUED)));
      } else if (cells[0].indexOf('.') < 0) {
        boolean glued = cells[9].contains(GLUED);
        words.add(new Word(cells[1], cells[3], Integer.parseInt(cells[6]), cells[7], glued));
      }
    } catch (NumberFormatException e) {
      throw wrong(line, "found something else where a number should be");
    }
  }

  private InputException wrong(int line, String problem) {
    return new InputException(
        Location.of(file.toString(), line), problem, "give ten columns as CoNLL-U has them");
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      trees.add(SurfaceTokens.of(words, ranges, tokenizer));
      words.clear();
      ranges.clear();
    }
  }
}
