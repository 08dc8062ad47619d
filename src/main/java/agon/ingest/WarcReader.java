package agon.ingest;

import agon.text.InputException;
import agon.text.Location;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads WARC files, as web crawls write them (ISO 28500): each response that is an HTML page is an
 * article, all other records are passed over. Holds one page in memory at a time; a broken page is
 * a failure by itself.
 */
final class WarcReader implements ArticleReader {
  private static final int OK = 200;

  @Override
  public Stream<Reading> read(Source source) {
    InputStream stream;
    try {
      stream = source.open();
    } catch (IOException e) {
      return Stream.of(new Reading.Failure(source.unreadable(e)));
    }
    try {
      Records records = new Records(source, new org.netpreserve.jwarc.WarcReader(stream));
      return StreamSupport.stream(records, false).onClose(() -> close(stream));
    } catch (IOException e) {
      close(stream);
      return Stream.of(new Reading.Failure(broken(source, e)));
    }
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The error for a file that breaks off, or is no WARC file from some point on. */
  private static InputException broken(Source source, IOException cause) {
    if (cause instanceof ZipException) {
      return source.unreadable(cause);
    }
    boolean ended = cause instanceof EOFException;
    return new InputException(
        Location.of(source.name()),
        ended ? "ends within a record" : "no WARC record where one should start",
        "copy or download it again; what came before was read",
        cause);
  }

  /** The pages of a file, read as they are asked for. */
  private static final class Records extends AbstractSpliterator<Reading> {
    private final Source source;
    private final org.netpreserve.jwarc.WarcReader records;
    private boolean any;
    private boolean ended;

    Records(Source source, org.netpreserve.jwarc.WarcReader records) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.source = source;
      this.records = records;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Reading> action) {
      while (!ended) {
        Optional<Reading> reading = next();
        if (reading.isPresent()) {
          any = true;
          action.accept(reading.get());
          return true;
        }
      }
      return false;
    }

    /** What the next record is; empty for one that is no page, and at the end. */
    private Optional<Reading> next() {
      try {
        Optional<WarcRecord> record = records.next();
        if (record.isPresent()) {
          return record.get() instanceof WarcResponse response ? page(response) : Optional.empty();
        }
      } catch (IOException e) {
        ended = true;
        return Optional.of(new Reading.Failure(broken(source, e)));
      }
      ended = true;
      return any ? Optional.empty() : Optional.of(new Reading.Failure(noPages()));
    }

    private InputException noPages() {
      return new InputException(
          Location.of(source.name()), "no HTML page in it", "give the responses of a crawl");
    }

    private Optional<Reading> page(WarcResponse response) {
      Location location = Location.of(source.name() + "#" + response.target());
      try {
        HttpResponse http = response.http();
        if (http.status() != OK || !isHtml(http.contentType())) {
          return Optional.empty();
        }
        return Optional.of(new Reading.OfArticle(HtmlReader.article(page(http, location))));
      } catch (InputException e) {
        return Optional.of(new Reading.Failure(e));
      } catch (IOException | IllegalArgumentException e) {
        return Optional.of(
            new Reading.Failure(
                new InputException(
                    location, "a broken record: " + e.getMessage(), "crawl the page again", e)));
      }
    }

    private HtmlReader.Page page(HttpResponse http, Location location) throws IOException {
      byte[] bytes = http.bodyDecoded().stream().readNBytes(Source.MAX_ARTICLE_BYTES + 1);
      if (bytes.length > Source.MAX_ARTICLE_BYTES) {
        throw Source.tooLong(location);
      }
      String url = location.source().substring(source.name().length() + 1);
      Story.Page page = new Story.Page(location.source(), source.language(), location);
      return new HtmlReader.Page(
          page, bytes, charset(http.contentType()), Metadata.webAddress(url));
    }

    private static boolean isHtml(MediaType type) {
      String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
      return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    private static Optional<Charset> charset(MediaType type) {
      try {
        return Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
      } catch (IllegalArgumentException unknownName) {
        return Optional.empty();
      }
    }
  }
}
