package agon.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The bytes of a piece. It remembers when the file system fails: that says nothing of the articles,
 * and another attempt may succeed.
 */
final class PieceStream extends InputStream {
  private final InputStream file;
  private long left;
  private Optional<IOException> failure = Optional.empty();

  /**
   * Reads on in a file.
   *
   * @param file at the first byte of the piece
   * @param length bytes of the piece
   */
  PieceStream(InputStream file, long length) {
    this.file = file;
    this.left = length;
  }

  /** What failed. */
  Optional<IOException> failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    try {
      int read = file.read(target, offset, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
