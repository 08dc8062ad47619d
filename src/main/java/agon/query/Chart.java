package agon.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How an answer makes a bar chart, as a line of the query's header says: {@code # chart: articles
 * by buyer, company} or {@code # chart: articles by month of date}. The page reads the same line.
 *
 * @param value the column of counts, which are added up where rows share a bar
 * @param by the columns that name a bar; one alone when it is by month
 * @param isByMonth whether bars are months, in order
 */
public record Chart(String value, List<String> by, boolean isByMonth) {
  private static final String HEADER = "# chart: ";
  private static final Pattern FORM =
      Pattern.compile("(\\w+) by (?:month of (\\w+)|(\\w+(?:, ?\\w+)*))");

  /** Copies the list. */
  public Chart {
    by = List.copyOf(by);
  }

  /** The chart that the value of a header line describes, if it has the form. */
  static Optional<Chart> of(String header) {
    Matcher form = FORM.matcher(header);
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean month = form.group(2) != null;
    String columns = month ? form.group(2) : form.group(3);
    return Optional.of(new Chart(form.group(1), List.of(columns.split(", ?", -1)), month));
  }

  /** The chart that a query's comments describe, if any does. */
  static Optional<Chart> in(String sparql) {
    return sparql
        .lines()
        .filter(line -> line.startsWith(HEADER))
        .findFirst()
        .flatMap(line -> of(line.substring(HEADER.length()).strip()));
  }

  /** The columns that it needs. */
  Stream<String> columns() {
    return Stream.concat(Stream.of(value), by.stream());
  }

  /** The line of the header. */
  String header() {
    return HEADER + value + " by " + (isByMonth ? "month of " : "") + String.join(", ", by);
  }
}
