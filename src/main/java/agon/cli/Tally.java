package agon.cli;

import agon.pipeline.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what becomes of articles, and names those that were left out. */
final class Tally {
  private static final String UNCHANGED = "unchanged";

  private final List<String> notes = new ArrayList<>();
  private final List<RuntimeException> failures = new ArrayList<>();
  private final long start = System.nanoTime();
  private long read;
  private long unchanged;
  private long skipped;

  /** The reason of an article that the store holds already: counted, not named. */
  static String unchanged() {
    return UNCHANGED;
  }

  /** Counts an article. */
  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Read) {
      read++;
    } else if (outcome instanceof Outcome.Failed failed) {
      failures.add(failed.error());
    } else if (outcome instanceof Outcome.Skipped left && left.reason().equals(UNCHANGED)) {
      unchanged++;
    } else if (outcome instanceof Outcome.Skipped left) {
      skipped++;
      note(left.source(), left.reason());
    }
  }

  /** Names an article that is left out, whether it was read or not. */
  void note(String source, String reason) {
    notes.add(source + ": skipped: " + reason);
  }

  /** The counts in a line, such as {@code 12 articles read, 3 unchanged, 1 skipped, 0 failed}. */
  String counts() {
    return String.format(
        Locale.ROOT,
        "%d articles read, %d unchanged, %d skipped, %d failed",
        read,
        unchanged,
        skipped,
        failures.size());
  }

  /**
   * Tells standard error which articles failed and, unless quiet, which were skipped and the pace.
   */
  void tell(Surroundings surroundings, CommonOptions options) {
    for (RuntimeException failure : failures) {
      surroundings.tell(String.valueOf(failure.getMessage()));
      if (options.stacktrace) {
        failure.printStackTrace(surroundings.err());
      }
    }
    if (!options.quiet) {
      notes.forEach(surroundings::tell);
    }
    if (!options.quiet && read > 0) {
      double seconds = (System.nanoTime() - start) / 1e9;
      surroundings.tell(
          String.format(Locale.ROOT, "%.1f s, %.1f articles a second", seconds, read / seconds));
    }
  }

  /** Done, or some input could not be read. */
  ExitCode exitCode() {
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }
}
