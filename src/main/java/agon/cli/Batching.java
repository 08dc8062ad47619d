package agon.cli;

import agon.batch.BatchJob;
import agon.batch.Order;
import agon.batch.Report;
import agon.batch.Totals;
import agon.text.InputException;
import agon.text.Location;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Reads articles on a cluster: what {@link BatchCommand} does once its options are read. */
final class Batching {
  private static final String ENGINE = "org/apache/spark";

  private final Surroundings surroundings;
  private final CommonOptions options;
  private final double confidence;

  /**
   * Makes the command.
   *
   * @param confidence claims less sure than this are left out
   */
  Batching(Surroundings surroundings, CommonOptions options, double confidence) {
    this.surroundings = surroundings;
    this.options = options;
    this.confidence = confidence;
  }

  /** Runs the job and sums up. */
  ExitCode run(List<String> inputs, String output, long partBytes) {
    String language = options.lang == null ? "" : options.lang;
    try {
      Order order = new Order(inputs, output, partBytes, language);
      Report report = BatchJob.run(order, new ClusterReading(confidence));
      sumUp(report, output);
      return report.totals().rejected() == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
    } catch (NoClassDefFoundError e) {
      if (!String.valueOf(e.getMessage()).startsWith(ENGINE)) {
        throw e;
      }
      throw new InputException(
          Location.of("batch"), "Spark is not here", "run it with spark-submit; see --help", e);
    } catch (IOException e) {
      throw new InputException(
          Location.of(output), "the job failed: " + e.getMessage(), "run it again to go on", e);
    }
  }

  private void sumUp(Report report, String output) {
    Totals totals = report.totals();
    surroundings.say(
        String.format(
            Locale.ROOT, "%d parts written, %d there already", report.written(), report.found()));
    surroundings.say(
        String.format(
            Locale.ROOT,
            "%d articles read, %d skipped, %d rejected; %d claims, %d statements",
            totals.articles(),
            totals.skipped(),
            totals.rejected(),
            totals.claims(),
            totals.statements()));
    if (totals.rejected() > 0) {
      surroundings.tell(output + "/rejects says what was rejected, and why");
    }
    if (report.foreign() > 0) {
      surroundings.tell(
          output
              + ": holds "
              + report.foreign()
              + " parts of other inputs or another version too; remove those that are outdated");
    }
  }
}
