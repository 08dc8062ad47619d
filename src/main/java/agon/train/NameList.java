package agon.train;

import agon.language.RuleTokenizer;
import agon.text.InputException;
import agon.text.Location;
import agon.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads names of models and firms from a folder of TOML files, such as those of models.dev. */
final class NameList {
  private static final Pattern NAME = Pattern.compile("name = \"([^\"]*)\"");
  private static final Pattern FIRST = Pattern.compile("\\p{L}[\\p{L}\\d.-]*");
  private static final Pattern OTHER = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.-]*");
  private static final int LONGEST = 4;

  private NameList() {}

  /**
   * The names, each as the tokens that the tokeniser makes of it; sorted, none twice. Names that
   * are long or hold marks are left out.
   */
  static List<List<String>> read(Path folder, RuleTokenizer tokenizer) {
    TreeSet<String> names = new TreeSet<>();
    for (Path file : files(folder)) {
      for (String line : ConlluReader.lines(file)) {
        Matcher name = NAME.matcher(line);
        if (name.matches()) {
          names.add(name.group(1));
        }
      }
    }
    List<List<String>> tokens = new ArrayList<>();
    for (String name : names) {
      List<Span> spans = tokenizer.tokenize(name, new Span(0, name.length()));
      tokens.add(spans.stream().map(span -> span.of(name)).toList());
    }
    tokens.removeIf(name -> !isPlain(name));
    return List.copyOf(tokens);
  }

  private static boolean isPlain(List<String> name) {
    return !name.isEmpty()
        && name.size() <= LONGEST
        && FIRST.matcher(name.get(0)).matches()
        && name.stream().allMatch(token -> OTHER.matcher(token).matches());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".toml")).sorted().toList();
    } catch (IOException e) {
      throw new InputException(
          Location.of(folder.toString()),
          "cannot be read",
          "give the folder of the training data",
          e);
    }
  }
}
