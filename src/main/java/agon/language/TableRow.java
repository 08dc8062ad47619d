package agon.language;

import agon.text.Location;
import java.util.List;

/**
 * A row of a language's table.
 *
 * @param location where it stands, for errors
 * @param cells its cells, stripped; a row has as many as its line has tabs, plus one
 */
public record TableRow(Location location, List<String> cells) {
  /** Copies the cells. */
  public TableRow {
    cells = List.copyOf(cells);
  }

  /** The cell at this index, or an empty string where the row is shorter. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** The words of a cell, separated by {@code |}; empty when the cell is. */
  public List<String> words(int index) {
    String cell = cell(index);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
