package agon.cli;

import agon.text.InputException;
import agon.text.Location;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;

/**
 * Standard output that breaks off the command when it cannot be written: quietly when nobody reads
 * it any more, as after {@code | head}, else with an error, as on a full disk.
 */
final class StandardOutput extends FilterOutputStream {
  /**
   * Nobody reads the results. Unchecked, because print streams and writers swallow checked ones.
   */
  static final class Closed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super(cause);
    }
  }

  StandardOutput(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(int unit) {
    try {
      out.write(unit);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Java tells a closed pipe from a full disk by the system's words alone. */
  private static RuntimeException failure(IOException error) {
    String words = String.valueOf(error.getMessage());
    return words.contains("pipe")
        ? new Closed(error)
        : new InputException(
            Location.of("standard output"),
            "cannot be written: " + words,
            "make room, or send it elsewhere",
            error);
  }
}
