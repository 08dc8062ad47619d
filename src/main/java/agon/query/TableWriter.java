package agon.query;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes a table for people: aligned columns for a terminal, or Markdown. */
public final class TableWriter {
  /** The width that stands for no limit, as when the output is no terminal. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private static final String GAP = "  ";
  private static final int LEAST = 8;
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

  private TableWriter() {}

  /**
   * Writes aligned columns under a header and a rule; columns of numbers stand to the right. When
   * the table is wider than {@code width}, the widest columns give way and their cells end in an
   * ellipsis.
   *
   * @param width columns of the terminal, or {@link #UNLIMITED}
   */
  public static void plain(Table table, int width, PrintStream out) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns());
    table.rows().forEach(row -> lines.add(row.stream().map(TableWriter::oneLine).toList()));
    int[] widths = fit(widths(lines, table.columns().size()), width);
    boolean[] right = new boolean[widths.length];
    for (int column = 0; column < widths.length; column++) {
      right[column] = isNumeric(table, column);
    }
    print(lines.get(0), widths, right, out);
    print(IntStream.of(widths).mapToObj("─"::repeat).toList(), widths, right, out);
    lines.subList(1, lines.size()).forEach(line -> print(line, widths, right, out));
  }

  /** Writes a Markdown table. */
  public static void markdown(Table table, PrintStream out) {
    markdownRow(table.columns(), out);
    markdownRow(table.columns().stream().map(column -> "---").toList(), out);
    table.rows().forEach(row -> markdownRow(row, out));
  }

  private static void markdownRow(List<String> cells, PrintStream out) {
    List<String> safe =
        cells.stream()
            .map(cell -> oneLine(cell).replace("\\", "\\\\").replace("|", "\\|"))
            .toList();
    out.print("| " + String.join(" | ", safe) + " |\n");
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int column = 0; column < columns; column++) {
        widths[column] = Math.max(widths[column], length(line.get(column)));
      }
    }
    return widths;
  }

  private static int[] fit(int[] widths, int width) {
    int[] fitted = widths.clone();
    long excess =
        IntStream.of(fitted).asLongStream().sum()
            + (long) GAP.length() * (fitted.length - 1)
            - width;
    while (excess > 0) {
      int widest = 0;
      for (int column = 1; column < fitted.length; column++) {
        widest = fitted[column] > fitted[widest] ? column : widest;
      }
      if (fitted[widest] <= LEAST) {
        break;
      }
      fitted[widest]--;
      excess--;
    }
    return fitted;
  }

  private static void print(List<String> cells, int[] widths, boolean[] right, PrintStream out) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cut(cells.get(column), widths[column]);
      String blanks = " ".repeat(widths[column] - length(cell));
      line.append(right[column] ? blanks + cell : cell + blanks).append(GAP);
    }
    out.print(line.toString().stripTrailing() + "\n");
  }

  private static boolean isNumeric(Table table, int column) {
    return !table.rows().isEmpty()
        && table.rows().stream()
            .map(row -> row.get(column))
            .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches());
  }

  private static String cut(String cell, int width) {
    return length(cell) <= width
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** Line breaks and control characters, which could also command a terminal, become blanks. */
  private static String oneLine(String cell) {
    return cell.replaceAll("\\p{Cntrl}+", " ");
  }
}
