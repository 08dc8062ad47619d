package agon.batch;

import agon.text.InputException;
import agon.text.Location;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/** Reads articles on a cluster: a task a part, a file a task. */
public final class BatchJob {
  private BatchJob() {}

  /**
   * Runs a job on the cluster that {@code spark-submit} has named.
   *
   * @throws InputException when an input holds nothing, or no cluster is named
   */
  public static Report run(Order order, ArticleReading reading) throws IOException {
    SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "agon");
    if (!settings.contains("spark.master")) {
      throw new InputException(
          Location.of("batch"), "no cluster is named", "run it with spark-submit --master");
    }
    try (JavaSparkContext spark = new JavaSparkContext(settings)) {
      return run(order, reading, spark);
    }
  }

  /** Runs a job on a cluster. */
  static Report run(Order order, ArticleReading reading, JavaSparkContext spark)
      throws IOException {
    PartFiles files =
        new PartFiles(order.output(), new SerializableConfiguration(spark.hadoopConfiguration()));
    List<Part> parts = Plan.of(order, reading.version(), spark);
    Set<String> foreign = new TreeSet<>(files.done());
    List<Part> missing = parts.stream().filter(part -> !foreign.contains(part.id())).toList();
    Totals totals = Totals.NONE;
    for (Part part : parts) {
      if (foreign.remove(part.id())) {
        totals = totals.and(files.totals(part.id()));
      }
    }
    if (!missing.isEmpty()) {
      PartTask task = new PartTask(files, reading, order.language(), Progress.in(spark.sc()));
      totals = totals.and(spark.parallelize(missing, missing.size()).map(task).reduce(Totals::and));
    }
    files.tidy();
    return new Report(missing.size(), parts.size() - missing.size(), foreign.size(), totals);
  }
}
