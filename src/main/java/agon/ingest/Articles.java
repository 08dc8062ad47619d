package agon.ingest;

import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Opens articles by their paths: the way into this room. */
public final class Articles {
  /** The path that stands for the standard input. */
  public static final String STANDARD_INPUT = "-";

  private Articles() {}

  /**
   * Reads the articles of files, folders and globs, one source at a time and only as they are asked
   * for. The order is that of the paths; within a folder and a glob it is that of the names. A file
   * that two paths name is read once.
   *
   * @param paths files, folders, globs such as {@code news/*.txt}, {@value #STANDARD_INPUT} for the
   *     standard input; a folder gives its files of known extensions at any depth, files named
   *     README left out
   * @param language the language of all of them, whatever they declare; detected where empty
   * @param standardInput read for {@value #STANDARD_INPUT}
   * @return articles and failures, in that order; never throws for what a path holds. To be closed.
   */
  public static Stream<Reading> open(
      List<String> paths, Optional<Language> language, InputStream standardInput) {
    return open(Path.of(""), paths, language, standardInput);
  }

  /**
   * Reads the articles of files, folders and globs that start from a folder.
   *
   * @param start the folder of relative paths; articles keep the names that were given
   * @return as {@link #open(List, Optional, InputStream)} does
   */
  public static Stream<Reading> open(
      Path start, List<String> paths, Optional<Language> language, InputStream standardInput) {
    Paths places = new Paths(start);
    Iterator<Paths.Found> found = places.expand(paths).iterator();
    Function<Paths.Found, Stream<Reading>> read =
        item ->
            item.error().isPresent()
                ? Stream.of(new Reading.Failure(item.error().get()))
                : ArticleReaders.read(places.source(item, language, standardInput));
    OneAfterAnother readings = new OneAfterAnother(found, read);
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, order), false)
        .onClose(readings::close);
  }

  /** The error for a source that holds nothing. */
  static InputException empty(String source) {
    return new InputException(
        Location.of(source), "an empty file", "give a file with the words of an article");
  }

  /** Streams laid end to end; unlike {@code flatMap}, an iterator over them holds one item. */
  private static final class OneAfterAnother implements Iterator<Reading> {
    private final Iterator<Paths.Found> found;
    private final Function<Paths.Found, Stream<Reading>> read;
    private @Nullable Stream<Reading> stream;
    private @Nullable Iterator<Reading> current;

    OneAfterAnother(Iterator<Paths.Found> found, Function<Paths.Found, Stream<Reading>> read) {
      this.found = found;
      this.read = read;
    }

    @Override
    public boolean hasNext() {
      while (current == null || !current.hasNext()) {
        close();
        if (!found.hasNext()) {
          return false;
        }
        Stream<Reading> next = read.apply(found.next());
        stream = next;
        current = next.iterator();
      }
      return true;
    }

    @Override
    public Reading next() {
      if (!hasNext() || current == null) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    void close() {
      if (stream != null) {
        stream.close();
      }
      stream = null;
      current = null;
    }
  }
}
