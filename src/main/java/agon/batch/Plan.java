package agon.batch;

import agon.ingest.ArticleReaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/** Cuts a job's files into parts of about the same number of bytes. */
final class Plan {
  private final Order order;
  private final String reading;
  private final List<Part> parts = new ArrayList<>();
  private final List<Piece> waiting = new ArrayList<>();

  private Plan(Order order, String version) {
    this.order = order;
    this.reading = version + "\n" + order.language();
  }

  /**
   * The parts of a job. Files of lines that are longer than a part are cut, which takes a look at
   * each, made on the cluster; others stay whole, and short ones of one folder share a part.
   *
   * @param version of what reads them
   */
  static List<Part> of(Order order, String version, JavaSparkContext spark) throws IOException {
    SerializableConfiguration settings = new SerializableConfiguration(spark.hadoopConfiguration());
    Plan plan = new Plan(order, version);
    List<Piece> cuttable = new ArrayList<>();
    Collection<Piece> files = Inputs.find(order.inputs(), settings.value());
    for (Piece file : files) {
      if (file.length() > order.partBytes() && ArticleReaders.isOfLines(file.name())) {
        cuttable.add(file);
      } else {
        plan.add(file);
      }
    }
    plan.close();
    long every = order.partBytes();
    spark
        .parallelize(cuttable, Math.max(1, cuttable.size()))
        .flatMap(file -> cut(file, settings, every).iterator())
        .collect()
        .forEach(piece -> plan.parts.add(Part.of(List.of(piece), plan.reading)));
    return List.copyOf(plan.parts);
  }

  private static List<Piece> cut(Piece file, SerializableConfiguration settings, long every)
      throws IOException {
    Path path = new Path(file.path());
    try (InputStream stream = path.getFileSystem(settings.value()).open(path)) {
      return LineCuts.cut(file, stream, every);
    }
  }

  private void add(Piece file) {
    long bytes = waiting.stream().mapToLong(Piece::length).sum();
    boolean full = bytes + file.length() > order.partBytes();
    if (!waiting.isEmpty() && (full || !folder(file).equals(folder(waiting.get(0))))) {
      close();
    }
    waiting.add(file);
  }

  private void close() {
    if (!waiting.isEmpty()) {
      parts.add(Part.of(waiting, reading));
      waiting.clear();
    }
  }

  private static String folder(Piece file) {
    return file.path().substring(0, file.path().lastIndexOf('/') + 1);
  }
}
