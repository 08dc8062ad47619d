package agon.query;

import java.util.List;

/**
 * An answer as rows of text.
 *
 * @param columns the names of the columns
 * @param rows the rows, each with as many cells as there are columns; an empty cell is an empty
 *     string
 */
public record Table(List<String> columns, List<List<String>> rows) {
  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
