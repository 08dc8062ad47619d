package agon.cli;

import agon.query.TableWriter;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command sees of its process, so that a test can give it another.
 *
 * @param in standard input
 * @param out standard output: results and nothing else
 * @param err standard error: progress, warnings, errors
 * @param environment the environment variables
 * @param terminal what the streams are attached to
 * @param folder where relative paths start
 * @param stores where the graph of a store comes from
 */
record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Terminal terminal,
    Path folder,
    Stores stores) {
  private static final int BUFFER = 1 << 16;

  /** The surroundings of this process. */
  static Surroundings ofProcess() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Surroundings(
        System.in,
        print(new BufferedOutputStream(new StandardOutput(out), BUFFER)),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        System.getenv(),
        Terminal.ofProcess(),
        Path.of(""),
        Stores.onDisk());
  }

  /** Whether colours may be used in results: on a terminal, unless {@code NO_COLOR} is set. */
  boolean colour() {
    return terminal.out() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** The columns that a table in the results may fill: those of the terminal, if it is one. */
  int width() {
    return terminal.out() ? terminal.columns() : TableWriter.UNLIMITED;
  }

  /** Writes a line of text and a line feed to standard output. */
  void say(String line) {
    out.print(line + "\n");
  }

  /** Writes a line of text and a line feed to standard error. */
  void tell(String line) {
    err.print(line + "\n");
  }

  private static PrintStream print(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
