package agon.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Finds where a file of lines can be cut. */
final class LineCuts {
  private static final int BUFFER = 1 << 20;

  private LineCuts() {}

  /**
   * Cuts a file into pieces of whole lines.
   *
   * @param whole the file as one piece
   * @param file its bytes
   * @param every how many bytes a piece has at least, but for the last
   * @return at least one piece; together they are the file
   */
  static List<Piece> cut(Piece whole, InputStream file, long every) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    byte[] buffer = new byte[BUFFER];
    long start = 0;
    int before = 0;
    long position = 0;
    int lines = 0;
    for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
      for (int i = 0; i < read; i++) {
        position++;
        if (buffer[i] == '\n') {
          lines++;
          if (position - start >= every) {
            pieces.add(piece(whole, start, position, before));
            start = position;
            before = lines;
          }
        }
      }
    }
    if (position > start || pieces.isEmpty()) {
      pieces.add(piece(whole, start, position, before));
    }
    return pieces;
  }

  private static Piece piece(Piece whole, long start, long end, int before) {
    return new Piece(whole.path(), whole.name(), whole.modified(), start, end - start, before);
  }
}
