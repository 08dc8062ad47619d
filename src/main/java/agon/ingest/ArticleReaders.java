package agon.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
      new ArticleFormat("JSON Lines", List.of("jsonl", "ndjson"), new JsonLinesReader(0));
  private static final ArticleFormat WARC =
      new ArticleFormat("WARC", List.of("warc"), new WarcReader());
  private static final ArticleFormat FEED =
      new ArticleFormat("RSS or Atom", List.of("rss", "atom"), new FeedReader());

  /** Every format; a new one is one more line. */
  public static final List<ArticleFormat> ALL =
      List.of(TEXT, MARKDOWN, HTML, JSON_LINES, WARC, FEED);

  private static final int HEAD = 1024;

  /** A feed's outermost element, after at most what XML allows before it. */
  private static final Pattern FEED_START =
      Pattern.compile("^(?:<\\?[^>]*+>\\s*+|<!--(?s:.*?)-->\\s*+)*+<(?:rss|feed|rdf:rdf)[\\s>]");

  private ArticleReaders() {}

  /** The format that the extension names; empty when it names none. */
  public static Optional<ArticleFormat> named(String extension) {
    return ALL.stream().filter(format -> format.extensions().contains(extension)).findFirst();
  }

  /** Whether a file of a folder is taken for articles: one of known extension, no README. */
  public static boolean isArticle(String fileName) {
    boolean readme = fileName.toUpperCase(Locale.ROOT).startsWith("README.");
    Source source = new Source(fileName, Optional.empty(), InputStream::nullInputStream);
    return !readme && !fileName.startsWith(".") && named(source.extension()).isPresent();
  }

  /** Whether a file holds an article a line and can be cut between any two lines. */
  public static boolean isOfLines(String fileName) {
    Source source = new Source(fileName, Optional.empty(), InputStream::nullInputStream);
    return !source.isZipped() && JSON_LINES.extensions().contains(source.extension());
  }

  /**
   * Reads a source in the format that its name says, else the one that its first characters show:
   * JSON Lines, WARC, a feed, HTML or plain text.
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

  /**
   * Reads a part of a JSON Lines file, which starts and ends with a line.
   *
   * @param part the part, under the name of the file
   * @param before lines of the file that lie before it
   */
  public static Stream<Reading> readLines(Source part, int before) {
    return new JsonLinesReader(before).read(part);
  }

  private static ArticleFormat shown(byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("{")) {
      return JSON_LINES;
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (FEED_START.matcher(lower).find()) {
      return FEED;
    }
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? HTML : TEXT;
  }
}
