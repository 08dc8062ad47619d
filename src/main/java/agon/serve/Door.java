package agon.serve;

import java.io.InputStream;
import java.io.OutputStream;

/** Runs commands that are handed in, in the process that holds the store. */
@FunctionalInterface
public interface Door {
  /**
   * Runs a command to its end.
   *
   * @param errand the command and where it was given
   * @param in its standard input
   * @param out takes its results
   * @param err takes its messages
   * @return its exit code
   */
  int run(Errand errand, InputStream in, OutputStream out, OutputStream err);
}
