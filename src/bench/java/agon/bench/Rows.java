package agon.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The rows of a table of results, to standard output, as {@code src/bench/run} takes them: the
 * measure, its value, its unit and, where the row is watched, what it costs relative to the floor of
 * the same run; with tabs between.
 */
final class Rows {
  private final String subject;
  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  /**
   * Rows about one subject.
   *
   * @param subject what every measure's name opens with
   */
  Rows(String subject) {
    this.subject = subject;
  }

  /** Adds a row that is not watched. */
  void add(String measure, double value, String unit) {
    print(measure, value, unit, "");
  }

  /**
   * Adds a row that is watched.
   *
   * @param relative what it costs, as a multiple of the floor
   */
  void add(String measure, double value, String unit, double relative) {
    print(measure, value, unit, String.format(Locale.ROOT, "%.3f", relative));
  }

  private void print(String measure, double value, String unit, String relative) {
    String digits = value < 100 ? "%.2f" : "%.0f";
    String number = String.format(Locale.ROOT, digits, value);
    out.print(String.join("\t", subject + " " + measure, number, unit, relative) + "\n");
  }
}
