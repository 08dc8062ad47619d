package agon.evaluate;

import agon.evaluate.Gold.Quote;
import agon.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The quotations of one article, as the gold has them and as they were read. Their spans are
 * without what is neither letter nor digit at either end.
 *
 * @param held the quotations of the gold, in its order
 * @param read the quotations that were read and count, in order of the text
 */
record QuotationVerdict(List<Held> held, List<Read> read) {
  /** Copies the lists. */
  QuotationVerdict {
    held = List.copyOf(held);
    read = List.copyOf(read);
  }

  /**
   * A quotation of the gold.
   *
   * @param quote what it is
   * @param span where it stands
   * @param match the quotation that was read there; empty when it was missed
   */
  record Held(Quote quote, Span span, Optional<Read> match) {
    /** Whether what was read starts and ends where it should. */
    boolean isExact() {
      return match.filter(read -> read.span().equals(span)).isPresent();
    }

    /** Whether it was read as said by one of its speakers, or by nobody where it has none. */
    boolean hasSpeaker() {
      return match.isPresent()
          && match
              .get()
              .speaker()
              .map(quote.speakers()::contains)
              .orElse(quote.speakers().isEmpty());
    }
  }

  /**
   * A quotation that was read.
   *
   * @param span where it stands
   * @param kind how it was read: a reported clause that holds words in marks is mixed
   * @param speaker gold id of who says it, as in {@link Alignment#idOf}
   * @param addressee gold id of whom it is said to
   * @param when ISO 8601
   */
  record Read(
      Span span,
      Quote.Kind kind,
      Optional<String> speaker,
      Optional<String> addressee,
      Optional<String> when) {}

  /** Whether what was read is a quotation of the gold. */
  boolean isRight(Read one) {
    return held.stream().anyMatch(quote -> quote.match().filter(one::equals).isPresent());
  }
}
