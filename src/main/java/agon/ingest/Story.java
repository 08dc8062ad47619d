package agon.ingest;

import agon.text.Article;
import agon.text.ArticleIri;
import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The story of a page: what remains when the page around it is cut.
 *
 * @param title its headline; may be empty
 * @param published the day that the page's date line names
 * @param paragraphs its paragraphs and headings in order, without the title
 */
record Story(String title, Optional<LocalDate> published, List<String> paragraphs) {
  /** The most characters that the story of one article may have. */
  static final int MAX_LENGTH = 2_000_000;

  /** Copies the paragraphs. */
  Story {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * The page that a story is read from.
   *
   * @param path as given, or {@code path#id} for a line of a JSON Lines file
   * @param language chosen by the user, over what the page says
   * @param location named by errors
   */
  record Page(String path, Optional<Language> language, Location location) {}

  /**
   * Cleans a page's text and makes its article.
   *
   * @throws InputException when no story remains, or too long a one
   */
  static Article article(Page page, Metadata metadata, String text) {
    Story story = StoryCleaner.clean(text, metadata.title());
    String words = story.text();
    if (words.isEmpty()) {
      throw new InputException(
          page.location(), "no story in it", "give a page that holds the words of an article");
    }
    if (words.length() > MAX_LENGTH) {
      throw new InputException(
          page.location(),
          "a story of " + words.length() + " characters",
          "split it, an article at most " + MAX_LENGTH);
    }
    Optional<LocalDate> published = metadata.published().or(story::published);
    return new Article(
        ArticleIri.of(key(page, metadata, story.title(), published)),
        page.path(),
        page.language().or(metadata::language),
        metadata.url(),
        published,
        metadata.publisher(),
        story.title(),
        words);
  }

  /** Title, blank line, paragraphs with blank lines between. */
  String text() {
    String body = String.join("\n\n", paragraphs);
    if (title.isEmpty() || body.isEmpty()) {
      return title + body;
    }
    return title + "\n\n" + body;
  }

  private static String key(
      Page page, Metadata metadata, String title, Optional<LocalDate> published) {
    Optional<String> dated =
        published.filter(day -> !title.isEmpty()).map(day -> title + "\n" + day);
    return metadata
        .url()
        .map(Object::toString)
        .or(metadata::id)
        .or(() -> dated)
        .orElse(page.path());
  }
}
