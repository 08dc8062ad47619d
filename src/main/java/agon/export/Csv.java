package agon.export;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.AWriter;

/** Rows of the CSV of RFC 4180: commas, CRLF, quotation marks only where they are needed. */
final class Csv {
  private Csv() {}

  static void row(Collection<String> cells, AWriter out) {
    out.print(cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
