package agon.extract.quotation;

import agon.language.LanguagePack;
import agon.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds what stands in quotation marks. Marks of all pairs nest; a mark that nothing closes in its
 * paragraph is closed by a mark in one of the next few, else it reaches to the paragraph's end.
 */
final class Marks {
  private static final int NEXT_PARAGRAPHS = 2_000;

  private final Map<Character, Character> closing;

  Marks(LanguagePack pack) {
    closing =
        pack.table("quotation-marks").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.cell(0).charAt(0), row -> row.cell(1).charAt(0)));
  }

  /**
   * A passage in quotation marks.
   *
   * @param inside the characters between the marks, without spaces at either end; not empty
   * @param outside with the marks
   */
  record Marked(Span inside, Span outside) {}

  private record Open(int at, char close) {}

  /** The outermost passages in quotation marks, in order, none overlapping another. */
  List<Marked> find(String text) {
    List<Marked> found = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' && !open.isEmpty()) {
        at = endParagraph(text, at, open, found);
      } else if (!open.isEmpty() && closes(text, at, open.getLast())) {
        close(text, open.removeLast(), at, found);
      } else if (opens(text, at)) {
        reopen(text, at, open, found);
        open.addLast(new Open(at, closing.getOrDefault(c, c)));
      }
      at++;
    }
    if (!open.isEmpty()) {
      endParagraph(text, at, open, found);
    }
    return outermost(found);
  }

  private boolean closes(String text, int at, Open open) {
    char c = text.charAt(at);
    if (c != open.close()) {
      return false;
    }
    if (c == '’') {
      return !isLetter(text, at + 1);
    }
    boolean straight = closing.getOrDefault(c, ' ') == c;
    return !straight || !(isGap(text, at - 1) && !isGap(text, at + 1) && !isClosed(text, at + 1));
  }

  private boolean opens(String text, int at) {
    char c = text.charAt(at);
    if (!closing.containsKey(c)) {
      return false;
    }
    boolean straight = closing.getOrDefault(c, ' ') == c;
    return straight
        ? !isLetter(text, at - 1) && !isGap(text, at + 1)
        : c != '‘' || !isLetter(text, at - 1);
  }

  /** A straight mark that opens where another is open shows that the other was never closed. */
  private void reopen(String text, int at, Deque<Open> open, List<Marked> found) {
    if (!open.isEmpty() && open.getLast().close() == text.charAt(at)) {
      close(text, open.removeLast(), at, found);
    }
  }

  private int endParagraph(String text, int at, Deque<Open> open, List<Marked> found) {
    Open outer = open.getFirst();
    open.clear();
    if (outer.close() == '’') {
      return at;
    }
    int end = closingLater(text, at, outer);
    close(text, outer, end < 0 ? at : end, found);
    return end < 0 ? at : end;
  }

  /** Where a later paragraph closes the mark before any mark opens; -1 where none does. */
  private int closingLater(String text, int from, Open outer) {
    int to = Math.min(text.length(), from + NEXT_PARAGRAPHS);
    if (closing.getOrDefault(outer.close(), ' ') == outer.close()) {
      return -1;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == outer.close()) {
        return i;
      }
      if (closing.containsKey(c) && c != '‘') {
        return -1;
      }
    }
    return -1;
  }

  private static void close(String text, Open open, int at, List<Marked> found) {
    int start = open.at() + 1;
    int end = at;
    while (start < end && isGap(text, start)) {
      start++;
    }
    while (start < end && isGap(text, end - 1)) {
      end--;
    }
    if (start < end) {
      int outer = at < text.length() && text.charAt(at) == open.close() ? at + 1 : end;
      found.add(new Marked(new Span(start, end), new Span(open.at(), outer)));
    }
  }

  private static List<Marked> outermost(List<Marked> found) {
    List<Marked> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Marked::outside));
    List<Marked> outer = new ArrayList<>();
    int end = -1;
    for (Marked marked : sorted) {
      if (marked.outside().start() >= end) {
        outer.add(marked);
        end = marked.outside().end();
      }
    }
    return List.copyOf(outer);
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Whether a character parts words, as the ends of the text do. */
  static boolean isGap(String text, int at) {
    return at < 0
        || at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || Character.isSpaceChar(text.charAt(at));
  }

  private static boolean isClosed(String text, int at) {
    return at < text.length() && ",.;:!?)".indexOf(text.charAt(at)) >= 0;
  }
}
