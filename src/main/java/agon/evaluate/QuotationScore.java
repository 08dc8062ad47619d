package agon.evaluate;

import agon.evaluate.Gold.Quote;
import agon.evaluate.QuotationVerdict.Held;
import agon.evaluate.QuotationVerdict.Read;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The figures of the quotations of one or more articles.
 *
 * @param articles how many articles have their quotations annotated; the others count neither way
 * @param loose quotations found, with at least half of the longer span shared
 * @param strict quotations found from first to last word
 * @param direct words in quotation marks found, loosely
 * @param indirect reported clauses found, loosely
 * @param mixed reported clauses with words in marks found, loosely
 * @param speaker the right speaker, of all found
 * @param addressee the right addressee, of those found where gold or reading names one
 * @param when the right date, likewise
 */
public record QuotationScore(
    int articles,
    Agreement loose,
    Agreement strict,
    Agreement direct,
    Agreement indirect,
    Agreement mixed,
    Ratio speaker,
    Ratio addressee,
    Ratio when) {

  /** The figures of all verdicts. */
  static QuotationScore of(List<Verdict> verdicts) {
    List<QuotationVerdict> quoted =
        verdicts.stream().map(Verdict::quoted).flatMap(Optional::stream).toList();
    List<Held> found =
        quoted.stream()
            .flatMap(verdict -> verdict.held().stream())
            .filter(held -> held.match().isPresent())
            .toList();
    return new QuotationScore(
        quoted.size(),
        loose(quoted, kind -> true),
        strict(quoted),
        loose(quoted, kind -> kind == Quote.Kind.DIRECT),
        loose(quoted, kind -> kind == Quote.Kind.INDIRECT),
        loose(quoted, kind -> kind == Quote.Kind.MIXED),
        new Ratio((int) found.stream().filter(Held::hasSpeaker).count(), found.size()),
        equal(found, Quote::addressee, Read::addressee),
        equal(found, Quote::when, Read::when));
  }

  /** Of some kinds: what was read as them and is right, what the gold has of them and was found. */
  private static Agreement loose(List<QuotationVerdict> verdicts, Predicate<Quote.Kind> kinds) {
    Agreement sum = Agreement.NONE;
    for (QuotationVerdict verdict : verdicts) {
      Ratio precision = Ratio.NONE;
      for (Read read : verdict.read()) {
        precision = kinds.test(read.kind()) ? precision.count(verdict.isRight(read)) : precision;
      }
      Ratio recall = Ratio.NONE;
      for (Held held : verdict.held()) {
        recall = kinds.test(held.quote().kind()) ? recall.count(held.match().isPresent()) : recall;
      }
      sum = sum.plus(new Agreement(precision, recall));
    }
    return sum;
  }

  private static Agreement strict(List<QuotationVerdict> verdicts) {
    Agreement sum = Agreement.NONE;
    for (QuotationVerdict verdict : verdicts) {
      int exact = (int) verdict.held().stream().filter(Held::isExact).count();
      Ratio precision = new Ratio(exact, verdict.read().size());
      sum = sum.plus(new Agreement(precision, new Ratio(exact, verdict.held().size())));
    }
    return sum;
  }

  private static Ratio equal(
      List<Held> found,
      Function<Quote, Optional<String>> gold,
      Function<Read, Optional<String>> read) {
    Ratio sum = Ratio.NONE;
    for (Held held : found) {
      Optional<String> wanted = gold.apply(held.quote());
      Optional<String> given = held.match().flatMap(read);
      if (wanted.isPresent() || given.isPresent()) {
        sum = sum.count(wanted.equals(given));
      }
    }
    return sum;
  }
}
