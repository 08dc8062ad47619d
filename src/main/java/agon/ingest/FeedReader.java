package agon.ingest;

import agon.text.Article;
import agon.text.InputException;
import agon.text.Location;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds, RSS 0.9 to 2.0 and Atom, each entry an article: its full text where the feed carries
 * it, else its summary. Nothing is fetched; an entry without words is a failure by itself.
 */
final class FeedReader implements ArticleReader {
  @Override
  public Stream<Reading> read(Source source) {
    Location location = Location.of(source.name());
    try {
      SyndFeed feed = feed(source.bytes(), location);
      if (feed.getEntries().isEmpty()) {
        throw new InputException(location, "a feed without entries", "give one that has some");
      }
      return feed.getEntries().stream().map(entry -> reading(source, feed, entry));
    } catch (InputException e) {
      return Stream.of(new Reading.Failure(e));
    }
  }

  /** The feed of a file; a document type, which may draw in other files, is refused. */
  private static SyndFeed feed(byte[] bytes, Location location) {
    if (bytes.length == 0) {
      throw Articles.empty(location.source());
    }
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      return new SyndFeedInput().build(reader);
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new InputException(
          location, "no RSS or Atom feed: " + firstLine(e), "save the feed again, as it came", e);
    }
  }

  private static String firstLine(Exception error) {
    return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
  }

  private static Reading reading(Source source, SyndFeed feed, SyndEntry entry) {
    Metadata metadata = metadata(feed, entry);
    String key =
        metadata.url().map(Object::toString).or(metadata::id).or(metadata::title).orElse("");
    String path = source.name() + "#" + key;
    try {
      return new Reading.OfArticle(article(source, metadata, path, text(entry)));
    } catch (InputException e) {
      return new Reading.Failure(e);
    }
  }

  private static Article article(Source source, Metadata metadata, String path, String text) {
    Location location = Location.of(path);
    if (text.isEmpty()) {
      throw new InputException(
          location, "an entry without words", "give the page that it points to instead");
    }
    return Story.article(new Story.Page(path, source.language(), location), metadata, text);
  }

  /** The longest of what an entry carries: feeds put the story into any of them. */
  private static String text(SyndEntry entry) {
    List<SyndContent> contents = new ArrayList<>(entry.getContents());
    Optional.ofNullable(entry.getDescription()).ifPresent(contents::add);
    return contents.stream()
        .map(content -> words(content.getValue()))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static String words(@Nullable String html) {
    return html == null ? "" : HtmlText.of(Jsoup.parseBodyFragment(html).body());
  }

  private static Metadata metadata(SyndFeed feed, SyndEntry entry) {
    return new Metadata(
        field(entry.getUri()),
        field(entry.getTitle()).map(FeedReader::words),
        Optional.ofNullable(entry.getPublishedDate())
            .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
            .map(FeedReader::day),
        field(feed.getTitle()).map(FeedReader::words),
        field(entry.getLink()).or(() -> field(entry.getUri())).flatMap(Metadata::webAddress),
        field(feed.getLanguage()).flatMap(Metadata::languageOf));
  }

  private static LocalDate day(Date date) {
    return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Optional<String> field(@Nullable String value) {
    return Optional.ofNullable(value).flatMap(Metadata::words);
  }
}
