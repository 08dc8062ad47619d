package agon.evaluate;

import agon.evaluate.Gold.Quote;
import agon.evaluate.QuotationVerdict.Held;
import agon.evaluate.QuotationVerdict.Read;
import agon.knowledge.Extraction;
import agon.knowledge.Quotation;
import agon.text.InputException;
import agon.text.Location;
import agon.text.PartialDate;
import agon.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the quotations that were read against those of the gold.
 *
 * <p>Source: data/evaluation/GUIDE.md, "How it is scored".
 */
final class QuotationScorer {
  private static final String OPENING_MARKS = "«‹“„‘\"'";

  private QuotationScorer() {}

  private record Pair(Span held, Span read, int shared, int longer) {
    static Pair of(Span held, Span read) {
      int from = Math.max(held.start(), read.start());
      int to = Math.min(held.end(), read.end());
      int longer = Math.max(held.length(), read.length());
      return new Pair(held, read, Math.max(0, to - from), longer);
    }

    /** At least half of the longer one's characters are also the other one's. */
    boolean matches() {
      return 2 * shared >= longer;
    }

    double share() {
      return (double) shared / longer;
    }
  }

  /**
   * The verdict on the quotations of one article.
   *
   * @throws InputException when the article has not the words of the gold
   */
  static QuotationVerdict judge(
      Gold gold, List<Quote> quotes, Extraction extraction, Alignment alignment) {
    List<Span> places = places(gold, quotes, extraction.document().text());
    List<Read> read = read(extraction, alignment);
    Map<Span, Read> matches = matches(places, read);
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      Optional<Read> match = Optional.ofNullable(matches.get(places.get(i)));
      held.add(new Held(quotes.get(i), places.get(i), match));
    }
    Set<Read> right = Set.copyOf(matches.values());
    read.removeIf(one -> !right.contains(one) && isPartOfMixed(one, held));
    return new QuotationVerdict(held, read);
  }

  /** Where each quotation of the gold stands: each after the start of the one before. */
  private static List<Span> places(Gold gold, List<Quote> quotes, String text) {
    String plain = plain(text);
    List<Span> places = new ArrayList<>();
    int from = 0;
    for (Quote quote : quotes) {
      String words = plain(quote.text());
      int at = plain.indexOf(words, from);
      while (at >= 0 && quote.kind() == Quote.Kind.DIRECT && !isAfterMark(plain, at)) {
        at = plain.indexOf(words, at + 1);
      }
      if (at < 0 || words.isBlank()) {
        throw new InputException(
            Location.of(gold.id()),
            "the article has no quotation \"" + quote.text() + "\" there",
            "write its words as the article does, in order of the text");
      }
      places.add(bare(new Span(at, at + words.length()), text));
      from = at + 1;
    }
    return places;
  }

  /** The same text with plain spaces for all others, each character in its place. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isSpaceChar(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  private static boolean isAfterMark(String plain, int at) {
    int before = at - 1;
    while (before >= 0 && plain.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && OPENING_MARKS.indexOf(plain.charAt(before)) >= 0;
  }

  /** The span without what is neither letter nor digit at either end, where anything is left. */
  private static Span bare(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (start < end && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : span;
  }

  private static List<Read> read(Extraction extraction, Alignment alignment) {
    String text = extraction.document().text();
    List<Read> read = new ArrayList<>();
    for (Quotation quotation : extraction.quotations()) {
      read.add(
          new Read(
              bare(quotation.span(), text),
              kind(quotation, extraction.quotations()),
              quotation.speaker().map(alignment::idOf),
              quotation.addressee().map(alignment::idOf),
              quotation.date().map(PartialDate::iso)));
    }
    return read;
  }

  private static Quote.Kind kind(Quotation quotation, List<Quotation> all) {
    if (quotation.direct()) {
      return Quote.Kind.DIRECT;
    }
    boolean marked = all.stream().anyMatch(o -> o.direct() && quotation.span().contains(o.span()));
    return marked ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
  }

  /** The quotation that was read at each place, one to one, the closest first. */
  private static Map<Span, Read> matches(List<Span> places, List<Read> read) {
    Map<Pair, Read> pairs = new HashMap<>();
    for (Span place : places) {
      for (Read one : read) {
        Pair pair = Pair.of(place, one.span());
        if (pair.matches()) {
          pairs.putIfAbsent(pair, one);
        }
      }
    }
    List<Pair> closest = new ArrayList<>(pairs.keySet());
    closest.sort(
        Comparator.comparingDouble(Pair::share)
            .reversed()
            .thenComparing(Pair::held)
            .thenComparing(Pair::read));
    Map<Span, Read> matches = new HashMap<>();
    Set<Span> taken = new HashSet<>();
    for (Pair pair : closest) {
      if (!matches.containsKey(pair.held()) && taken.add(pair.read())) {
        matches.put(pair.held(), pairs.get(pair));
      }
    }
    return matches;
  }

  /** Words in marks within a mixed quotation count neither way: the clause is what is scored. */
  private static boolean isPartOfMixed(Read one, List<Held> held) {
    return one.kind() == Quote.Kind.DIRECT
        && held.stream()
            .anyMatch(h -> h.quote().kind() == Quote.Kind.MIXED && h.span().contains(one.span()));
  }
}
