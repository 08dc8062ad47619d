package agon.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables of {@code resources/ingest}: cells separated by tabs, notes after {@code #}. */
final class Table {
  private Table() {}

  /**
   * The rows of a table, in order; each has at least {@code columns} cells.
   *
   * @throws IllegalStateException when the table is missing or a row is short: a bug, since the
   *     tables are shipped
   */
  static List<List<String>> rows(String name, int columns) {
    String file = "/ingest/" + name + ".tsv";
    List<List<String>> rows = new ArrayList<>();
    try (InputStream stream = Table.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("missing table " + file);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = List.of(line.split("\t", -1));
          if (cells.size() < columns) {
            throw new IllegalStateException(file + " has a short row: " + line);
          }
          rows.add(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }
}
