package agon.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The input formats, and which of them a source is in. */
public final class ArticleReaders {
  private static final ArticleFormat TEXT =
      new ArticleFormat("plain text", List.of("txt", "text"), new TextReader(text -> text));
  private static final ArticleFormat MARKDOWN =
      new ArticleFormat("Markdown", List.of("md", "markdown"), new TextReader(Markdown::plain));
  private static final ArticleFormat HTML =
      new ArticleFormat("HTML", List.of("html", "htm", "xhtml"), new HtmlReader());
  private static final ArticleFormat JSON_LINES =
      new ArticleFormat("JSON Lines", List.of("jsonl", "ndjson"), new JsonLinesReader());

  /** Every format; a new one is one more line. */
  public static final List<ArticleFormat> ALL = List.of(TEXT, MARKDOWN, HTML, JSON_LINES);

  private static final int HEAD = 1024;

  private ArticleReaders() {}

  /** The format that the extension names; empty when it names none. */
  public static Optional<ArticleFormat> named(String extension) {
    return ALL.stream().filter(format -> format.extensions().contains(extension)).findFirst();
  }

  /**
   * Reads a source in the format that its name says, else the one that its first characters show:
   * JSON Lines, HTML or plain text.
   */
  public static Stream<Reading> read(Source source) {
    Optional<ArticleFormat> format = named(source.extension());
    if (format.isPresent()) {
      return format.get().reader().read(source);
    }
    try {
      InputStream whole = new BufferedInputStream(source.open(), HEAD);
      whole.mark(HEAD);
      ArticleFormat shown = shown(whole.readNBytes(HEAD));
      whole.reset();
      return shown.reader().read(new Source(source.name(), source.language(), () -> whole));
    } catch (IOException e) {
      return Stream.of(new Reading.Failure(source.unreadable(e)));
    }
  }

  private static ArticleFormat shown(byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("{")) {
      return JSON_LINES;
    }
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? HTML : TEXT;
  }
}
