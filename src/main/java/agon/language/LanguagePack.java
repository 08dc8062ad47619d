package agon.language;

import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of one language, from {@code resources/language/<code>/}, and those that serve every
 * language, from {@code resources/language/mul/} (the ISO 639-2 code for several languages). A
 * table is a text file of rows whose cells are separated by tabs; lines that are blank or start
 * with {@code #} are notes. Safe for several threads.
 */
public final class LanguagePack {
  private static final Language ALL = new Language("mul");

  private final Language language;
  private final Map<String, List<TableRow>> tables = new ConcurrentHashMap<>();

  /** The pack of this language. */
  public LanguagePack(Language language) {
    this.language = language;
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /**
   * The rows of a table, in order.
   *
   * @param name the file's name without {@code .tsv}, such as {@code claims}
   * @throws InputException when the language has no such table
   */
  public List<TableRow> table(String name) {
    return tables.computeIfAbsent(name, this::read);
  }

  /** The first cells of a table: a list of words. */
  public List<String> words(String name) {
    return table(name).stream().map(row -> row.cell(0)).toList();
  }

  /** The words of each class of a table: the class in its first cell, its words in the second. */
  public Map<String, Set<String>> classes(String name) {
    return table(name).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> Set.copyOf(row.words(1))));
  }

  /** Whether the language has a resource of this file name, of its own or shared by all. */
  public boolean has(String file) {
    return exists(language, file) || exists(ALL, file);
  }

  /**
   * Opens a file of the language's folder, else of the folder that serves every language.
   *
   * @param file its name, such as {@code tagger.bin}
   * @throws InputException when there is none
   */
  public InputStream open(String file) {
    InputStream stream = LanguagePack.class.getResourceAsStream(path(holder(file), file));
    if (stream == null) {
      throw new InputException(
          Location.of("language/" + language + "/" + file),
          "no such file",
          "add it to the language's folder");
    }
    return stream;
  }

  private Language holder(String file) {
    return exists(language, file) ? language : ALL;
  }

  private static boolean exists(Language holder, String file) {
    return LanguagePack.class.getResource(path(holder, file)) != null;
  }

  private static String path(Language holder, String file) {
    return "/language/" + holder + "/" + file;
  }

  private List<TableRow> read(String name) {
    String file = name + ".tsv";
    String place = path(holder(file), file).substring(1);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      List<TableRow> rows = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = Stream.of(line.split("\t", -1)).map(String::strip).toList();
          rows.add(new TableRow(Location.of(place, number), cells));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
