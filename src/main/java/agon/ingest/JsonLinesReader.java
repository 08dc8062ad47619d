package agon.ingest;

import agon.text.InputException;
import agon.text.Location;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads JSON Lines, an object a line: {@code text}, and as known {@code id}, {@code title}, {@code
 * date}, {@code publisher}, {@code url}, {@code lang}; {@code source} is a url only if it is one.
 * Holds one line in memory at a time; a broken line is a failure by itself.
 */
final class JsonLinesReader implements ArticleReader {
  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final int before;

  /**
   * Makes a reader.
   *
   * @param before lines of the file that lie before the source, of a source that is a part of one
   */
  JsonLinesReader(int before) {
    this.before = before;
  }

  @Override
  public Stream<Reading> read(Source source) {
    InputStream stream;
    try {
      stream = source.open();
    } catch (IOException e) {
      return Stream.of(new Reading.Failure(source.unreadable(e)));
    }
    return StreamSupport.stream(new Lines(source, stream, before), false)
        .onClose(() -> close(stream));
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The readings of a stream, made as they are asked for. */
  private static final class Lines extends AbstractSpliterator<Reading> {
    private final Source source;
    private final ByteLines lines;
    private int number;
    private boolean any;
    private boolean ended;

    Lines(Source source, InputStream stream, int before) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.source = source;
      this.number = before;
      this.any = before > 0;
      this.lines = new ByteLines(stream, Source.MAX_ARTICLE_BYTES);
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

    /** The next reading; empty after a blank line and at the end. */
    private Optional<Reading> next() {
      try {
        Optional<ByteLines.Line> line = lines.next();
        if (line.isPresent()) {
          number++;
          return article(line.get());
        }
        ended = true;
        return any ? Optional.empty() : Optional.of(failure(Articles.empty(source.name())));
      } catch (IOException e) {
        ended = true;
        return Optional.of(failure(source.unreadable(e)));
      }
    }

    private Optional<Reading> article(ByteLines.Line line) {
      Location location = Location.of(source.name(), number);
      try {
        if (!line.whole()) {
          throw Source.tooLong(location);
        }
        String json = Decoder.decode(line.bytes(), Optional.empty(), location).strip();
        return json.isEmpty() ? Optional.empty() : Optional.of(article(json, location));
      } catch (InputException e) {
        return Optional.of(failure(e));
      }
    }

    private Reading article(String json, Location location) {
      JsonNode object = parse(json, location);
      String text = object.path("text").asText("");
      if (text.isBlank()) {
        throw new InputException(
            location, "no text", "give each line a \"text\" with the words of the article");
      }
      Metadata metadata = metadata(object);
      String path = source.name() + "#" + metadata.id().orElse(Integer.toString(number));
      Story.Page page = new Story.Page(path, source.language(), location);
      return new Reading.OfArticle(Story.article(page, metadata, text));
    }

    private static JsonNode parse(String json, Location location) {
      String remedy = "write one JSON object a line, with \"text\"";
      try {
        JsonNode object = JSON.readTree(json);
        if (!object.isObject()) {
          throw new InputException(location, "not a JSON object", remedy);
        }
        return object;
      } catch (JsonProcessingException e) {
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        Location exact = new Location(location.source(), location.line(), Math.max(0, column));
        throw new InputException(exact, "broken JSON", remedy, e);
      }
    }

    private static Metadata metadata(JsonNode object) {
      return new Metadata(
          field(object, "id"),
          field(object, "title"),
          field(object, "date").flatMap(PublicationDate::parse),
          field(object, "publisher"),
          field(object, "url")
              .flatMap(Metadata::webAddress)
              .or(() -> field(object, "source").flatMap(Metadata::webAddress)),
          field(object, "lang").flatMap(Metadata::languageOf));
    }

    private static Optional<String> field(JsonNode object, String name) {
      JsonNode value = object.path(name);
      return value.isValueNode() && !value.isNull()
          ? Metadata.words(value.asText())
          : Optional.empty();
    }

    private static Reading failure(InputException error) {
      return new Reading.Failure(error);
    }
  }
}
