package agon.graph;

import agon.knowledge.Extraction;
import agon.text.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.jena.graph.Triple;

/**
 * Sorts what articles state into lines of N-Quads, each line once, in the order of their bytes
 * (that of {@code LC_ALL=C sort -u}). Lines that memory does not hold wait on disk. The outcome
 * depends on the articles alone: of two versions of one article the one with the smaller hash
 * stays, as in {@link GraphUpdate}. Used by one thread.
 */
public final class QuadSorter implements AutoCloseable {
  /** Bytes of lines that are held in memory: 32 MiB, some 200,000 lines. */
  private static final int ROOM = 32 << 20;

  private final GraphBuilder builder;
  private final int room;
  private final Map<URI, Version> versions = new HashMap<>();
  private final BitSet left = new BitSet();
  private final List<SortedRun> runs = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private int held;
  private int articles;

  /** The version of an article that stays, as far as is known. */
  private record Version(String hash, int number) {}

  /**
   * A line.
   *
   * @param bytes its UTF-8 bytes, the line feed included
   * @param version number of the article's version that it comes from
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by its bytes, never by equals
  record Line(byte[] bytes, int version) implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      return Arrays.compareUnsigned(bytes, other.bytes);
    }
  }

  /** Makes an empty sorter. */
  public QuadSorter(GraphBuilder builder) {
    this(builder, ROOM);
  }

  /**
   * Makes an empty sorter.
   *
   * @param room bytes of lines that are held in memory
   */
  QuadSorter(GraphBuilder builder, int room) {
    this.builder = builder;
    this.room = room;
  }

  /** Adds what was read from an article. */
  public void add(Extraction extraction) {
    Article article = extraction.document().article();
    Version version = new Version(GraphBuilder.contentHash(article), articles++);
    Version other = versions.putIfAbsent(article.id(), version);
    if (other != null) {
      if (version.hash().compareTo(other.hash()) >= 0) {
        return;
      }
      left.set(other.number());
      versions.put(article.id(), version);
    }
    builder.build(extraction).forEach(triple -> add(triple, version.number()));
  }

  private void add(Triple triple, int version) {
    byte[] bytes = NQuads.line(triple).getBytes(StandardCharsets.UTF_8);
    lines.add(new Line(bytes, version));
    held += bytes.length;
    if (held >= room) {
      spill();
    }
  }

  private void spill() {
    lines.sort(null);
    runs.add(SortedRun.of(lines));
    lines = new ArrayList<>();
    held = 0;
  }

  /**
   * Writes all lines.
   *
   * @param target gets the bytes; not closed
   * @return how many lines were written
   */
  public long writeTo(OutputStream target) {
    lines.sort(null);
    PriorityQueue<Cursor> open = new PriorityQueue<>();
    Cursor.start(lines.iterator()).ifPresent(open::add);
    runs.forEach(run -> Cursor.start(run.lines()).ifPresent(open::add));
    try {
      return merge(open, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long merge(PriorityQueue<Cursor> open, OutputStream target) throws IOException {
    long written = 0;
    byte[] last = {};
    while (!open.isEmpty()) {
      Cursor cursor = open.remove();
      Line line = cursor.line();
      if (!left.get(line.version()) && !Arrays.equals(last, line.bytes())) {
        target.write(line.bytes());
        last = line.bytes();
        written++;
      }
      Cursor.start(cursor.rest()).ifPresent(open::add);
    }
    return written;
  }

  /**
   * A place in sorted lines.
   *
   * @param line the line there
   * @param rest the lines after it
   */
  private record Cursor(Line line, Iterator<Line> rest) implements Comparable<Cursor> {
    static Optional<Cursor> start(Iterator<Line> lines) {
      return lines.hasNext() ? Optional.of(new Cursor(lines.next(), lines)) : Optional.empty();
    }

    @Override
    public int compareTo(Cursor other) {
      return line.compareTo(other.line);
    }
  }

  /** Removes what lies on disk. */
  @Override
  public void close() {
    runs.forEach(SortedRun::close);
  }
}
