package agon.language;

import agon.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the stretches that a sentence never leaves: a line each, so that a heading or a
 * list item does not run into what follows; lines that were only wrapped are put together again.
 */
final class Paragraphs {
  /** A shorter line that lacks its full stop is a heading, an item or a byline. */
  private static final int SHORTEST_WRAPPED = 40;

  private static final String ENDS = ".!?…:;»”\")]";

  private Paragraphs() {}

  /** The stretches in order, none blank, none with a blank at either end. */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !CharacterKinds.isLineEnd(text.charAt(end))) {
        end++;
      }
      Span line = stripped(text, start, end);
      if (line.length() > 0) {
        add(text, line, paragraphs);
      }
      start = end + 1;
    }
    return paragraphs.stream().flatMap(span -> Headings.parted(text, span).stream()).toList();
  }

  private static void add(String text, Span line, List<Span> paragraphs) {
    int last = paragraphs.size() - 1;
    if (last >= 0 && isWrapped(text, paragraphs.get(last), line)) {
      paragraphs.set(last, paragraphs.get(last).union(line));
    } else {
      paragraphs.add(line);
    }
  }

  /** Whether the line goes on with a sentence that the line above it leaves open. */
  private static boolean isWrapped(String text, Span above, Span line) {
    return above.length() >= SHORTEST_WRAPPED
        && Character.isLowerCase(text.codePointAt(line.start()))
        && ENDS.indexOf(text.charAt(above.end() - 1)) < 0
        && isOneLineEnd(text, above.end(), line.start());
  }

  private static boolean isOneLineEnd(String text, int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\n' && i > from && text.charAt(i - 1) == '\r';
      if (CharacterKinds.isLineEnd(c) && !pair) {
        ends++;
      }
    }
    return ends == 1;
  }

  private static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && CharacterKinds.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && CharacterKinds.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
