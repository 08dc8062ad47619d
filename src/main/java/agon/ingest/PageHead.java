package agon.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands above a story: its title, perhaps several times, its date, and the page's furniture.
 *
 * @param title the headline; may be empty
 * @param published the day that a date line names
 * @param kept indices of the lines of the head that belong to the story, such as its subtitle
 * @param end index of the first line after the head
 */
record PageHead(String title, Optional<LocalDate> published, List<Integer> kept, int end) {
  /** A title stands among the first lines. */
  private static final int WINDOW = 15;

  private static final int MAX_TITLE = 220;

  /** Words that may follow a title when a page repeats it, such as the site's name. */
  private static final int MAX_SUFFIX = 25;

  private static final int MIN_REPEATED = 15;
  private static final int MAX_SECTION_WORDS = 2;
  private static final int MAX_BYLINE_WORDS = 7;

  /** Fewest letters first, and of those with as many the one that keeps most marks. */
  private static final Comparator<PageLine> PLAINEST =
      Comparator.<PageLine>comparingInt(line -> PageLine.key(line.text()).length())
          .thenComparingInt(line -> -line.text().length());

  private static final Pattern BYLINE =
      Pattern.compile("(?:[Pp]ar|PAR|[Bb]y|BY|[Ww]ritten by|[ÉE]crit par)\\s+\\p{Lu}.*[^.!?]");

  /** Copies the indices. */
  PageHead {
    kept = List.copyOf(kept);
  }

  /** Finds the head of a page. */
  static PageHead of(List<PageLine> lines, Optional<String> known, String language) {
    boolean dayFirst = !language.equals("en");
    String title = known.map(PageLine::bare).orElseGet(() -> title(lines, dayFirst));
    String key = PageLine.key(title);
    int after = afterTitle(lines, key);
    int end = after;
    while (end < lines.size() && end < after + WINDOW && !isProse(lines.get(end))) {
      end++;
    }
    List<Integer> kept = new ArrayList<>();
    Optional<LocalDate> published = Optional.empty();
    for (int i = 0; i < end; i++) {
      PageLine line = lines.get(i);
      if (PublicationDate.isDateLine(line.text(), dayFirst)) {
        published = published.or(() -> PublicationDate.parse(line.text(), dayFirst));
      } else if ((i >= after || isProse(line)) && !isFurniture(line) && !same(line, key)) {
        kept.add(i);
      }
    }
    return new PageHead(title, published, kept, end);
  }

  /** Whether a line of a head is the page's, not the story's; date lines are asked for apart. */
  private static boolean isFurniture(PageLine line) {
    return Widgets.cut(line.text()) != Widgets.Cut.NOTHING
        || Widgets.isBreadcrumb(line.text())
        || (line.words() <= MAX_BYLINE_WORDS && BYLINE.matcher(line.text()).matches());
  }

  /** The line that the head repeats, else its first that could be a title. */
  private static String title(List<PageLine> lines, boolean dayFirst) {
    List<PageLine> candidates = new ArrayList<>();
    for (PageLine line : lines.subList(0, Math.min(WINDOW, lines.size()))) {
      if (line.text().length() > MAX_TITLE || (isProse(line) && line.text().endsWith("."))) {
        break;
      }
      if (!isFurniture(line) && !PublicationDate.isDateLine(line.text(), dayFirst)) {
        candidates.add(line);
      }
    }
    return repeated(candidates)
        .or(() -> candidates.stream().filter(line -> !isSection(line)).findFirst())
        .or(() -> candidates.stream().findFirst())
        .map(PageLine::text)
        .orElse("");
  }

  /** Of the versions of a line that comes more than once, the one without a site's name. */
  private static Optional<PageLine> repeated(List<PageLine> candidates) {
    for (PageLine line : candidates) {
      String key = PageLine.key(line.text());
      List<PageLine> versions = candidates.stream().filter(v -> same(v, key)).toList();
      if (versions.size() > 1) {
        return versions.stream().min(PLAINEST);
      }
    }
    return Optional.empty();
  }

  private static boolean isSection(PageLine line) {
    String text = line.text();
    return line.words() <= MAX_SECTION_WORDS || text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static int afterTitle(List<PageLine> lines, String key) {
    int after = 0;
    for (int i = 0; i < Math.min(WINDOW, lines.size()); i++) {
      boolean longLine = lines.get(i).text().length() > MAX_TITLE;
      if (longLine && after > 0) {
        break;
      }
      after = same(lines.get(i), key) ? i + 1 : after;
    }
    return after;
  }

  /**
   * Whether the line has the key of the title, give or take marks, case and a site's name after it.
   */
  private static boolean same(PageLine line, String other) {
    String one = PageLine.key(line.text());
    if (one.equals(other)) {
      return !one.isEmpty();
    }
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return shorter.length() >= MIN_REPEATED
        && longer.length() - shorter.length() <= MAX_SUFFIX
        && longer.startsWith(shorter);
  }

  private static boolean isProse(PageLine line) {
    return StoryCleaner.isProse(line);
  }
}
