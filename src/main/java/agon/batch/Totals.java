package agon.batch;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What became of articles.
 *
 * @param articles articles read
 * @param skipped articles in a language that nobody reads
 * @param rejected records that could not be read
 * @param characters UTF-16 units of the articles read
 * @param claims claims that they make
 * @param statements lines of N-Quads written
 */
public record Totals(
    long articles, long skipped, long rejected, long characters, long claims, long statements)
    implements Serializable {
  /** Nothing yet. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

  private static final String COLUMNS =
      "articles\tskipped\trejected\tcharacters\tclaims\tstatements\n";

  /** Both together. */
  Totals and(Totals other) {
    return new Totals(
        articles + other.articles,
        skipped + other.skipped,
        rejected + other.rejected,
        characters + other.characters,
        claims + other.claims,
        statements + other.statements);
  }

  /** A table of two lines: names of columns, values. */
  String table() {
    return COLUMNS
        + List.of(articles, skipped, rejected, characters, claims, statements).stream()
            .map(number -> String.format(Locale.ROOT, "%d", number))
            .collect(Collectors.joining("\t"))
        + "\n";
  }

  /** Reads {@link #table()} again. */
  static Totals of(String table) {
    String[] cells = table.substring(table.indexOf('\n') + 1).strip().split("\t", -1);
    long[] numbers = new long[cells.length];
    for (int i = 0; i < cells.length; i++) {
      numbers[i] = Long.parseLong(cells[i]);
    }
    return new Totals(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
  }
}
