package agon.batch;

import agon.graph.QuadSorter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The files of a job's output. A part's statements come last, moved into place: where they are, all
 * of the part is there.
 *
 * @param folder {@code part-….nq.gz}, {@code rejects/part-….txt} and {@code totals/part-….tsv} lie
 *     in it
 * @param settings of the file systems
 */
record PartFiles(String folder, SerializableConfiguration settings) implements Serializable {
  private static final String STATEMENTS = ".nq.gz";
  private static final String UNFINISHED = "_unfinished";

  /** Writes something. */
  @FunctionalInterface
  private interface Content {
    void write(OutputStream target) throws IOException;
  }

  FileSystem system() throws IOException {
    return new Path(folder).getFileSystem(settings.value());
  }

  /** The ids of the parts that are there, sorted. */
  Set<String> done() throws IOException {
    Set<String> ids = new TreeSet<>();
    FileSystem system = system();
    system.mkdirs(new Path(folder));
    for (FileStatus file : system.listStatus(new Path(folder))) {
      String name = file.getPath().getName();
      if (name.startsWith("part-") && name.endsWith(STATEMENTS)) {
        ids.add(name.substring(0, name.length() - STATEMENTS.length()));
      }
    }
    return ids;
  }

  /** The totals of a part that is there. */
  Totals totals(String id) throws IOException {
    try (InputStream stream = system().open(totalsOf(id))) {
      return Totals.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /**
   * Writes a part.
   *
   * @param id the part
   * @param attempt tells this attempt at the part from others
   * @param statements what was read
   * @param counts what became of its articles; the statements are counted here
   * @param rejects what could not be read, a line each
   */
  Totals write(
      String id, String attempt, QuadSorter statements, Totals counts, List<String> rejects)
      throws IOException {
    Path aside = new Path(new Path(folder, UNFINISHED), id + "-" + attempt);
    Totals[] totals = {counts};
    put(
        aside,
        stream -> {
          try (GZIPOutputStream zipped = new GZIPOutputStream(stream, 1 << 16)) {
            long lines = statements.writeTo(zipped);
            totals[0] = counts.and(new Totals(0, 0, 0, 0, 0, lines));
          }
        });
    Path rejected = new Path(new Path(folder, "rejects"), id + ".txt");
    if (rejects.isEmpty()) {
      system().delete(rejected, false);
    } else {
      put(rejected, stream -> stream.write(bytes(String.join("\n", rejects) + "\n")));
    }
    put(totalsOf(id), stream -> stream.write(bytes(totals[0].table())));
    move(aside, new Path(folder, id + STATEMENTS));
    return totals[0];
  }

  /** Of several attempts at a part the first stays; all hold the same. */
  private void move(Path aside, Path place) throws IOException {
    FileSystem system = system();
    if (system.exists(place) || !system.rename(aside, place)) {
      system.delete(aside, false);
      if (!system.exists(place)) {
        throw new IOException(place + " cannot be written");
      }
    }
  }

  private void put(Path file, Content content) throws IOException {
    try (OutputStream stream = system().create(file, true)) {
      content.write(stream);
    }
  }

  /** Removes what attempts that broke off have left. */
  void tidy() throws IOException {
    system().delete(new Path(folder, UNFINISHED), true);
  }

  private Path totalsOf(String id) {
    return new Path(new Path(folder, "totals"), id + ".tsv");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
