package agon.graph;

import agon.graph.QuadSorter.Line;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Sorted lines that wait in a temporary file, each as its version, its length and its bytes. */
final class SortedRun implements AutoCloseable {
  private final Path file;
  private final int size;
  private final DataInputStream in;

  private SortedRun(Path file, int size, DataInputStream in) {
    this.file = file;
    this.size = size;
    this.in = in;
  }

  /** Writes lines, which are sorted, to a file of their own. */
  static SortedRun of(List<Line> lines) {
    try {
      Path file = Files.createTempFile("agon-sort", ".run");
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        for (Line line : lines) {
          out.writeInt(line.version());
          out.writeInt(line.bytes().length);
          out.write(line.bytes());
        }
      } catch (IOException e) {
        Files.delete(file);
        throw e;
      }
      DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
      return new SortedRun(file, lines.size(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines, read as they are asked for; once only. */
  Iterator<Line> lines() {
    return new Iterator<>() {
      private int read;

      @Override
      public boolean hasNext() {
        return read < size;
      }

      @Override
      public Line next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        read++;
        return SortedRun.this.next();
      }
    };
  }

  private Line next() {
    try {
      int version = in.readInt();
      return new Line(in.readNBytes(in.readInt()), version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the file. */
  @Override
  public void close() {
    try {
      in.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
