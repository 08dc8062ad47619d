package agon.ingest;

import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Something that holds articles: a file, or the standard input.
 *
 * @param name the path as given
 * @param language the language that the user chose for it, whatever it declares itself
 * @param opener gives its bytes, from the first, each time it is asked
 */
public record Source(String name, Optional<Language> language, Opener opener) {
  /**
   * The most bytes that one article may take in its source, and the most that are held in memory at
   * a time: 16 MiB.
   */
  public static final int MAX_ARTICLE_BYTES = 16 << 20;

  private static final String ZIPPED = ".gz";

  /** The first bytes of a gzip file. Source: RFC 1952, 2.3.1. */
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  /** Gives the bytes of a source. */
  @FunctionalInterface
  public interface Opener {
    /** Opens the source at its first byte; the caller closes it. */
    InputStream open() throws IOException;
  }

  /**
   * The extension without its dot, in lower case, {@code .gz} left off; empty when there is none.
   */
  public String extension() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String bare = file.toLowerCase(Locale.ROOT);
    bare = bare.endsWith(ZIPPED) ? bare.substring(0, bare.length() - ZIPPED.length()) : bare;
    int dot = bare.lastIndexOf('.');
    return dot <= 0 ? "" : bare.substring(dot + 1);
  }

  /** Whether its name says that it is compressed. */
  boolean isZipped() {
    return name.toLowerCase(Locale.ROOT).endsWith(ZIPPED);
  }

  /** Opens its bytes, unzipped when they start as gzip does; the caller closes the stream. */
  InputStream open() throws IOException {
    InputStream raw = new Patient(opener.open());
    try {
      raw.mark(GZIP.length);
      boolean zipped = Arrays.equals(raw.readNBytes(GZIP.length), GZIP);
      raw.reset();
      return zipped ? new GZIPInputStream(raw) : raw;
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /**
   * All bytes, for formats of one article a file.
   *
   * @throws InputException when the source cannot be read or holds more than {@link
   *     #MAX_ARTICLE_BYTES}
   */
  byte[] bytes() {
    try (InputStream stream = open()) {
      byte[] bytes = stream.readNBytes(MAX_ARTICLE_BYTES + 1);
      if (bytes.length > MAX_ARTICLE_BYTES) {
        throw tooLong(Location.of(name));
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The error for an article that is longer than {@link #MAX_ARTICLE_BYTES}. */
  static InputException tooLong(Location location) {
    return new InputException(
        location, "more than 16 MiB for one article", "split it, an article at most 16 MiB");
  }

  /** The error for a source that breaks off or cannot be opened. */
  InputException unreadable(IOException cause) {
    Location location = Location.of(name);
    if (cause instanceof EOFException) {
      return new InputException(
          location, "the compressed file ends too early", "copy or download it again", cause);
    }
    if (cause instanceof ZipException) {
      return new InputException(
          location, "the compressed file is damaged", "copy or download it again", cause);
    }
    return new InputException(
        location, "cannot be read", "check that it is there and may be read", cause);
  }

  /**
   * Says that there is more until there is none. A zipped file may consist of several zipped parts,
   * and what unzips takes a stream with nothing at hand, as those of a network are at times, for
   * the end of the last part.
   */
  private static final class Patient extends BufferedInputStream {
    Patient(InputStream stream) {
      super(stream);
    }

    @Override
    public synchronized int available() throws IOException {
      int atHand = super.available();
      if (atHand > 0) {
        return atHand;
      }
      mark(1);
      boolean ended = read() < 0;
      reset();
      return ended ? 0 : 1;
    }
  }
}
