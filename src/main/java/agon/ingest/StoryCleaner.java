package agon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cuts the page from around a story, by features of its lines: length, punctuation, phrases of
 * widgets, repeated titles, the language of the line. Paragraphs of the story are never cut: where
 * the features do not agree, a line stays.
 */
final class StoryCleaner {
  /** A line with fewer words is no paragraph by itself. */
  private static final int MIN_PROSE_WORDS = 8;

  private static final int LONG = 160;

  /** A page's rest is cut only where it holds less than this share of all prose. */
  private static final double MAX_REST = 0.4;

  /** A last line of no more words, and no full stop, heads nothing: it belongs to the page. */
  private static final int MAX_STRAY_WORDS = 3;

  private final List<PageLine> lines;
  private final String language;
  private final PageHead head;

  private StoryCleaner(List<PageLine> lines, Optional<String> title) {
    this.lines = lines;
    this.language =
        FunctionWords.languageOf(
                lines.stream().map(PageLine::text).collect(Collectors.joining("\n")))
            .orElse("");
    this.head = PageHead.of(lines, title, language);
  }

  /**
   * The story of a text.
   *
   * @param text the text as scraped
   * @param title the headline where the source names it
   */
  static Story clean(String text, Optional<String> title) {
    return new StoryCleaner(PageLine.of(text), title).story();
  }

  /** Whether a line looks like a sentence or more, whatever it says. */
  static boolean isProse(PageLine line) {
    return line.text().length() >= LONG || (line.words() >= MIN_PROSE_WORDS && line.ends());
  }

  private Story story() {
    int end = end();
    List<String> paragraphs = new ArrayList<>();
    head.kept().forEach(i -> paragraphs.add(lines.get(i).text()));
    int block = -1;
    for (int i = head.end(); i < end; i++) {
      PageLine line = lines.get(i);
      Widgets.Cut cut = Widgets.cut(line.text());
      if (cut == Widgets.Cut.BLOCK) {
        block = line.block();
      }
      boolean under = line.block() == block && !isProse(line);
      if (cut == Widgets.Cut.NOTHING && !under && !isFiller(line)) {
        paragraphs.add(line.text());
      }
    }
    dropStrays(paragraphs);
    return new Story(head.title(), head.published(), paragraphs);
  }

  /** Index after the last line of the story. */
  private int end() {
    int total = 0;
    int last = head.end() - 1;
    for (int i = head.end(); i < lines.size(); i++) {
      if (isStory(i)) {
        total += lines.get(i).text().length();
        last = i;
      }
    }
    int before = 0;
    for (int i = head.end(); i < lines.size(); i++) {
      Widgets.Cut cut = Widgets.cut(lines.get(i).text());
      boolean littleFollows = before > 0 && total - before <= total * MAX_REST;
      boolean tail = i > last && (cut != Widgets.Cut.NOTHING || isFiller(lines.get(i)));
      if (tail || (cut == Widgets.Cut.REST && littleFollows)) {
        return i;
      }
      before += isStory(i) ? lines.get(i).text().length() : 0;
    }
    return lines.size();
  }

  private boolean isStory(int index) {
    PageLine line = lines.get(index);
    return isProse(line)
        && Widgets.cut(line.text()) == Widgets.Cut.NOTHING
        && !FunctionWords.isForeign(line.text(), language);
  }

  private boolean isFiller(PageLine line) {
    return !language.equals(FunctionWords.FILLER)
        && FunctionWords.languageOf(line.text()).filter(FunctionWords.FILLER::equals).isPresent();
  }

  private static void dropStrays(List<String> paragraphs) {
    while (paragraphs.size() > 1) {
      PageLine last = new PageLine(paragraphs.get(paragraphs.size() - 1), 0);
      if (last.words() > MAX_STRAY_WORDS || last.ends()) {
        return;
      }
      paragraphs.remove(paragraphs.size() - 1);
    }
  }
}
