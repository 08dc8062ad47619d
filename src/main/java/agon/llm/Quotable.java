package agon.llm;

import agon.knowledge.Folding;
import agon.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An article's text as something to be quoted: finds the places of a quote. Kinds of apostrophe, of
 * quotation mark and of space count as one, and so does any number of spaces; nothing else is
 * forgiven.
 */
final class Quotable {
  /** A quote that stands in more places than these says nothing. */
  private static final int MOST_PLACES = 20;

  private final String text;
  private final String folded;
  private final int[] offsets;

  /** Makes a text quotable. */
  Quotable(String text) {
    this.text = text;
    StringBuilder plain = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      boolean again = c == ' ' && plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
      if (!again) {
        places[plain.length()] = i;
        plain.append(c);
      }
    }
    places[plain.length()] = text.length();
    this.folded = plain.toString();
    this.offsets = places;
  }

  /**
   * Where a quote stands in the text, word for word and within one paragraph.
   *
   * @return its places in order, the first 20; exact in the text as it was given
   */
  List<Span> places(String quote) {
    List<Span> places = new ArrayList<>();
    String sought = new Quotable(quote.strip()).folded;
    int at = sought.isEmpty() ? -1 : folded.indexOf(sought);
    while (at >= 0 && places.size() < MOST_PLACES) {
      Span place = new Span(offsets[at], offsets[at + sought.length() - 1] + 1);
      if (isWhole(place) && !place.of(text).contains("\n\n")) {
        places.add(place);
      }
      at = folded.indexOf(sought, at + 1);
    }
    return places;
  }

  /** Whether the place neither starts nor ends within a word. */
  private boolean isWhole(Span place) {
    return !isInside(place.start()) && !isInside(place.end());
  }

  private boolean isInside(int offset) {
    return Folding.isWord(text, offset - 1) && Folding.isWord(text, offset);
  }

  private static char fold(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '′' -> '\'';
      case '“', '”', '„' -> '"';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
