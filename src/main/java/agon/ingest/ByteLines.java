package agon.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line without ever holding more than one line, or a part of it. */
final class ByteLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;

  /**
   * Reads from here on.
   *
   * @param stream the bytes; the caller closes it
   * @param limit the most bytes of a line that are kept
   */
  ByteLines(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /**
   * A line.
   *
   * @param bytes its bytes without the line feed, cut off at the limit
   * @param whole whether nothing was cut off
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Line(byte[] bytes, boolean whole) {}

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean whole = true;
    while (fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int kept = Math.min(end - position, limit - line.size());
      line.write(buffer, position, kept);
      whole &= kept == end - position;
      boolean ended = end < filled;
      position = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    return Optional.of(new Line(line.toByteArray(), whole));
  }

  private boolean fill() throws IOException {
    if (position < filled) {
      return true;
    }
    position = 0;
    filled = Math.max(0, stream.read(buffer));
    return filled > 0;
  }
}
