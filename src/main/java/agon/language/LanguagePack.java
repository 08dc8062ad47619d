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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The tables of one language, from {@code resources/language/<code>/}. A table is a text file of
 * rows whose cells are separated by tabs; lines that are blank or start with {@code #} are notes.
 * Safe for several threads.
 */
public final class LanguagePack {
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

  /** Whether the language has a resource of this file name. */
  public boolean has(String file) {
    return LanguagePack.class.getResource(path(file)) != null;
  }

  /**
   * Opens a file of the language's folder.
   *
   * @param file its name, such as {@code tagger.bin}
   * @throws InputException when there is none
   */
  public InputStream open(String file) {
    InputStream stream = LanguagePack.class.getResourceAsStream(path(file));
    if (stream == null) {
      throw new InputException(
          Location.of("language/" + language + "/" + file),
          "no such file",
          "add it to the language's folder");
    }
    return stream;
  }

  private String path(String file) {
    return "/language/" + language + "/" + file;
  }

  private List<TableRow> read(String name) {
    String file = name + ".tsv";
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      List<TableRow> rows = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = Stream.of(line.split("\t", -1)).map(String::strip).toList();
          rows.add(new TableRow(Location.of("language/" + language + "/" + file, number), cells));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
