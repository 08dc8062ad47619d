package agon.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
  private final List<Widgets.Cut> cuts;
  private final List<FunctionWords> words;
  private final String language;
  private final boolean fillerIsStory;
  private final PageHead head;
  private final BitSet story = new BitSet();

  private StoryCleaner(List<PageLine> lines, Optional<String> title) {
    this.lines = lines;
    this.cuts = lines.stream().map(line -> Widgets.cut(line.text())).toList();
    this.words = lines.stream().map(line -> FunctionWords.of(line.text())).toList();
    FunctionWords all = FunctionWords.of(words);
    this.language = all.language().orElse("");
    this.fillerIsStory = all.isFiller();
    this.head = PageHead.of(lines, title, language);
    IntStream.range(head.end(), lines.size()).filter(this::isStory).forEach(story::set);
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
      Widgets.Cut cut = cuts.get(i);
      if (cut == Widgets.Cut.BLOCK) {
        block = line.block();
      }
      boolean under = line.block() == block && !isProse(line);
      if (cut == Widgets.Cut.NOTHING && !under && !isFiller(i)) {
        paragraphs.add(line.text());
      }
    }
    dropStrays(paragraphs);
    return new Story(head.title(), head.published(), paragraphs);
  }

  /** Index after the last line of the story. */
  private int end() {
    int total = story.stream().map(i -> lines.get(i).text().length()).sum();
    int last = Math.max(story.length(), head.end()) - 1;
    int before = 0;
    for (int i = head.end(); i < lines.size(); i++) {
      Widgets.Cut cut = cuts.get(i);
      boolean littleFollows = before > 0 && total - before <= total * MAX_REST;
      boolean tail = i > last && (cut != Widgets.Cut.NOTHING || isFiller(i));
      if (tail || (cut == Widgets.Cut.REST && littleFollows)) {
        return i;
      }
      before += story.get(i) ? lines.get(i).text().length() : 0;
    }
    return lines.size();
  }

  private boolean isStory(int index) {
    PageLine line = lines.get(index);
    return isProse(line)
        && cuts.get(index) == Widgets.Cut.NOTHING
        && !words.get(index).isForeign(language);
  }

  private boolean isFiller(int index) {
    return !fillerIsStory && words.get(index).isFiller();
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
