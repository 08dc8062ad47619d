package agon.ingest;

import agon.text.InputException;
import agon.text.Location;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads text as scraped or with marks, with or without front matter: one article a file. */
final class TextReader implements ArticleReader {
  private final UnaryOperator<String> unmark;

  /**
   * Reads such texts.
   *
   * @param unmark takes the format's marks off the text after the front matter
   */
  TextReader(UnaryOperator<String> unmark) {
    this.unmark = unmark;
  }

  @Override
  public Stream<Reading> read(Source source) {
    try {
      Location location = Location.of(source.name());
      String text = Decoder.decode(source.bytes(), Optional.empty(), location);
      if (text.isBlank()) {
        throw Articles.empty(source.name());
      }
      FrontMatter matter = FrontMatter.of(text, source.name());
      Story.Page page = new Story.Page(source.name(), source.language(), location);
      String plain = unmark.apply(matter.body());
      return Stream.of(new Reading.OfArticle(Story.article(page, matter.metadata(), plain)));
    } catch (InputException e) {
      return Stream.of(new Reading.Failure(e));
    }
  }
}
