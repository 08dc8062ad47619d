package agon.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;

/**
 * Standard output that breaks off the command when nobody reads it any more, as after {@code |
 * head}.
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
      throw new Closed(e);
    }
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw new Closed(e);
    }
  }
}
