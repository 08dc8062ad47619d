package agon.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the lines of a page that are not its story, by the phrases of a table. */
final class Widgets {
  /** What a widget's line takes with it. */
  enum Cut {
    /** Nothing: the line is no widget. */
    NOTHING,
    /** The line. */
    LINE,
    /** The line and those under it up to the next blank line. */
    BLOCK,
    /** The line and, where little prose follows, the rest of the page. */
    REST
  }

  private static final int MAX_ROW = 200;
  private static final int MAX_PART = 400;
  private static final int MAX_SEGMENT_WORDS = 8;

  private static final Pattern SEPARATOR =
      Pattern.compile(" [>›»/→–—-] |[|•·*›→]|\\s{3,}|(?<=\\S)\\s+>\\s+");
  private static final Pattern COUNTER = Pattern.compile("#( ?[km])?");
  private static final List<String> HOME =
      List.of("accueil", "home", "homepage", "vous etes ici", "you are here", "actualites", "news");

  private static final WidgetPhrases PHRASES = WidgetPhrases.shipped();

  private Widgets() {}

  /** What this line cuts. */
  static Cut cut(String line) {
    if (line.length() > MAX_PART) {
      return Cut.NOTHING;
    }
    String folded = WidgetPhrases.fold(line);
    Cut single = PHRASES.cut(folded);
    if (single != Cut.NOTHING) {
      return single;
    }
    boolean row = line.length() <= MAX_ROW && (isCounter(folded) || isRow(line));
    return row ? Cut.LINE : Cut.NOTHING;
  }

  /** Whether the line is a way to the page, such as « Accueil > Tech > IA ». */
  static boolean isBreadcrumb(String line) {
    if (line.length() > MAX_PART) {
      return false;
    }
    String[] segments = segments(line);
    if (segments.length < 2) {
      return false;
    }
    boolean arrows = segments.length >= 3 && line.matches("[^›»>→]*[›»>→][^›»>→]*[›»>→].*");
    return (arrows && shortSegments(segments))
        || HOME.contains(WidgetPhrases.trim(WidgetPhrases.fold(segments[0])));
  }

  private static boolean shortSegments(String[] segments) {
    for (int i = 0; i < segments.length - 1; i++) {
      if (words(segments[i]) > MAX_SEGMENT_WORDS) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCounter(String folded) {
    return COUNTER.matcher(WidgetPhrases.trim(folded)).matches();
  }

  /** Whether at least half of the line's parts are widgets and none is long. */
  private static boolean isRow(String line) {
    String[] segments = segments(line);
    int widgets = 0;
    for (String segment : segments) {
      if (words(segment) > MAX_SEGMENT_WORDS) {
        return false;
      }
      widgets += PHRASES.cut(WidgetPhrases.fold(segment)) == Cut.NOTHING ? 0 : 1;
    }
    return segments.length >= 2 && widgets * 2 >= segments.length;
  }

  private static String[] segments(String line) {
    return SEPARATOR.splitAsStream(line).filter(s -> !s.isBlank()).toArray(String[]::new);
  }

  private static int words(String segment) {
    return segment.strip().split("\\s+").length;
  }
}
