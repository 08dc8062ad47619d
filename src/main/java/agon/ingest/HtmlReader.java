package agon.ingest;

import agon.text.Article;
import agon.text.InputException;
import agon.text.Location;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * Reads an HTML page: what it says about itself in JSON-LD and meta tags, and its story by a
 * readability library, else the element that holds most of its paragraphs.
 */
final class HtmlReader implements ArticleReader {
  /** A page with a shorter story than this, in characters, has none. */
  private static final int MIN_STORY = 140;

  private static final int MAX_HEAD = 4096;

  /** The most that the depths of a page's nodes may add up to: 20,000 nodes at a depth of 100. */
  private static final long MAX_DEPTHS = 2_000_000;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

  /**
   * A page as it came.
   *
   * @param origin where it is
   * @param bytes the page
   * @param charset its encoding, if that was told beside it
   * @param url where it was fetched, if that was told beside it
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Page(Story.Page origin, byte[] bytes, Optional<Charset> charset, Optional<URI> url) {}

  @Override
  public Stream<Reading> read(Source source) {
    Story.Page origin =
        new Story.Page(source.name(), source.language(), Location.of(source.name()));
    try {
      Page page = new Page(origin, source.bytes(), Optional.empty(), Optional.empty());
      return Stream.of(new Reading.OfArticle(article(page)));
    } catch (InputException e) {
      return Stream.of(new Reading.Failure(e));
    }
  }

  /**
   * The article of a page. What the page says of itself counts more than what is told beside it.
   *
   * @throws InputException when there is none
   */
  static Article article(Page page) {
    Location location = page.origin().location();
    Optional<Charset> charset = page.charset().or(() -> declared(page.bytes()));
    String html = Decoder.decode(page.bytes(), charset, location);
    if (html.isBlank()) {
      throw Articles.empty(location.source());
    }
    Document document = Jsoup.parse(html);
    HtmlMetadata about = HtmlMetadata.of(document);
    String story = story(document, html, about);
    if (story.length() < MIN_STORY) {
      throw new InputException(
          location, "a page without a story", "give the page of one article, with its text in it");
    }
    return Story.article(page.origin(), about.metadata().or(Metadata.ofUrl(page.url())), story);
  }

  /** The longest of what the page calls its body, what readability keeps, what most text holds. */
  private static String story(Document page, String html, HtmlMetadata about) {
    if (isTooDeep(page)) {
      return densest(page);
    }
    String url = about.metadata().url().map(Object::toString).orElse("https://example.org/");
    String kept = new Readability4J(url, html).parse().getContent();
    String readable = kept == null ? "" : HtmlText.of(Jsoup.parseBodyFragment(kept).body());
    if (readable.length() >= MIN_STORY) {
      return readable;
    }
    String own = about.body().orElse("");
    return own.length() >= MIN_STORY ? own : densest(page);
  }

  /** Whether readability, which reads each element's text once for itself, would take too long. */
  private static boolean isTooDeep(Document page) {
    long[] depths = {0};
    NodeTraversor.traverse((Node node, int depth) -> depths[0] += depth, page);
    return depths[0] > MAX_DEPTHS;
  }

  private static String densest(Document page) {
    page.select("nav, header, footer, aside, form, script, style").remove();
    Element best = page.body();
    int most = 0;
    for (Element element : page.select("article, main, section, div, body")) {
      int length = 0;
      for (Element child : element.children()) {
        length += child.normalName().equals("p") ? child.text().length() : 0;
      }
      if (length > most) {
        most = length;
        best = element;
      }
    }
    return most == 0 ? "" : HtmlText.of(best);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, MAX_HEAD), StandardCharsets.ISO_8859_1);
    Matcher name = CHARSET.matcher(head);
    try {
      return name.find() ? Optional.of(Charset.forName(name.group(1))) : Optional.empty();
    } catch (IllegalArgumentException unknownName) {
      return Optional.empty();
    }
  }
}
