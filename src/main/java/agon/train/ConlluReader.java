package agon.train;

import agon.language.RuleTokenizer;
import agon.text.InputException;
import agon.text.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, String> presents = new HashMap<>();
  private List<Word> words = new ArrayList<>();
  private Map<Integer, Range> ranges = new TreeMap<>();

  /** A token of running text that stands for several words, up to and with number {@code last}. */
  record Range(int last, String form, boolean glued) {}

  /**
   * A sentence as the file has it.
   *
   * @param words its words in order
   * @param ranges its tokens of several words by the number of their first word, from 1
   */
  record Sentence(List<Word> words, Map<Integer, Range> ranges) {}

  private ConlluReader(Path file) {
    this.file = file;
  }

  /**
   * The sentences of a file, in order.
   *
   * @throws InputException when a line has not its ten columns or a head is no number
   */
  static List<Tree> read(Path file, RuleTokenizer tokenizer) {
    ConlluReader reader = new ConlluReader(file);
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
    return reader.sentences.stream()
        .map(sentence -> SurfaceTokens.of(sentence, tokenizer, reader.presents))
        .toList();
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
        int head = Integer.parseInt(cells[6]);
        Set<String> features = Set.of(cells[5].split("\\|"));
        add(new Word(cells[1], cells[2], cells[3], features, head, cells[7], glued));
      }
    } catch (NumberFormatException e) {
      throw wrong(line, "found something else where a number should be");
    }
  }

  private InputException wrong(int line, String problem) {
    return new InputException(
        Location.of(file.toString(), line), problem, "give ten columns as CoNLL-U has them");
  }

  private void add(Word word) {
    words.add(word);
    if (word.isThirdPerson("Pres")) {
      presents.putIfAbsent(word.lemma(), word.form());
    }
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(new Sentence(words, ranges));
      words = new ArrayList<>();
      ranges = new TreeMap<>();
    }
  }
}
