package agon.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.evaluate.Gold.Quote;
import agon.evaluate.Gold.Quote.Kind;
import agon.knowledge.Entity;
import agon.text.InputException;
import agon.text.Language;
import agon.text.PartialDate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures of quotations, each worked out by hand. */
final class QuotationScorerTest {
  private static final List<Gold.Thing> THINGS =
      List.of(
          new Gold.Thing("boreal", "Company", List.of("Boreal")),
          new Gold.Thing("ann-lee", "Person", List.of("Ann Lee")),
          new Gold.Thing("bo-ek", "Person", List.of("Bo Ek")));

  @Test
  void matchesLooselyFromHalfOfTheLongerSpanOn() {
    Hand half = new Hand("Ann Lee says that abcde fghij.").quotes("abcde", false);
    Hand more = new Hand("Ann Lee says that abcde fghij.").quotes("abcde f", false);
    Quote gold = quote("abcde fghij", Kind.INDIRECT);

    assertThat(score(half, gold).loose())
        .isEqualTo(new Agreement(new Ratio(0, 1), new Ratio(0, 1)));
    assertThat(score(more, gold).loose())
        .isEqualTo(new Agreement(new Ratio(1, 1), new Ratio(1, 1)));
    assertThat(score(more, gold).strict())
        .isEqualTo(new Agreement(new Ratio(0, 1), new Ratio(0, 1)));
  }

  @Test
  void matchesStrictlyWithoutRegardToPunctuationAtTheEnds() {
    Hand hand = new Hand("“It works,” says Ann Lee.").quotes("It works", true);

    QuotationScore score = score(hand, quote("It works,", Kind.DIRECT));

    assertThat(score.strict()).isEqualTo(new Agreement(new Ratio(1, 1), new Ratio(1, 1)));
  }

  @Test
  void matchesOneToOne() {
    Hand hand =
        new Hand("Ann Lee says that it works here today.")
            .quotes("it works here today", false)
            .quotes("it works here", false);

    QuotationScore score = score(hand, quote("it works here", Kind.INDIRECT));

    assertThat(score.loose()).isEqualTo(new Agreement(new Ratio(1, 2), new Ratio(1, 1)));
    assertThat(score.strict()).isEqualTo(new Agreement(new Ratio(1, 2), new Ratio(1, 1)));
  }

  @Test
  void takesSpacesOfEveryKindAsOne() {
    Hand hand = new Hand("« Ça\u00a0marche\u202f! », dit Ann Lee.").quotes("Ça\u00a0marche", true);

    QuotationScore score = score(hand, quote("Ça marche !", Kind.DIRECT));

    assertThat(score.strict().f1()).isEqualTo(1);
  }

  @Test
  void findsDirectWordsBehindTheirMark() {
    Hand hand = new Hand("Others posted more. “her”, posted Ann Lee.").quotes("her", true);
    Hand marked = new Hand("Others posted more. “her”, posted Ann Lee.").quotes("her”", true);

    assertThat(score(hand, quote("her", Kind.DIRECT)).loose().f1()).isZero();
    assertThat(score(marked, quote("her", Kind.DIRECT)).loose().f1()).isEqualTo(1);
  }

  @Test
  void scoresByKindWithWordsInMarksThatAreOnlyPartOfAClauseLeftOut() {
    Hand hand =
        new Hand("It is “quite a truly good thing”, said Ann Lee. “Yes,” she said that it works.")
            .quotes("It is “quite a truly good thing”", false)
            .quotes("quite a truly good thing", true)
            .quotes("Yes,", true);

    QuotationScore score =
        score(
            hand,
            quote("It is “quite a truly good thing”", Kind.MIXED),
            quote("Yes,", Kind.DIRECT),
            quote("it works", Kind.INDIRECT));

    assertThat(score.loose()).isEqualTo(new Agreement(new Ratio(2, 2), new Ratio(2, 3)));
    assertThat(score.direct()).isEqualTo(new Agreement(new Ratio(1, 1), new Ratio(1, 1)));
    assertThat(score.mixed()).isEqualTo(new Agreement(new Ratio(1, 1), new Ratio(1, 1)));
    assertThat(score.indirect()).isEqualTo(new Agreement(Ratio.NONE, new Ratio(0, 1)));
  }

  @Test
  void scoresTheSpeakerOfEachThatWasFound() {
    Hand hand = new Hand("Ann Lee, Bo Ek: “one one”, “two two”, “three three”, “four four”.");
    Optional<Entity> ann = Optional.of(hand.named("a", Hand.PERSON, "Ann Lee"));
    Optional<Entity> nobody = Optional.empty();
    Optional<PartialDate> never = Optional.empty();
    hand.quotes("one one", true, ann, nobody, never)
        .quotes("two two", true, ann, nobody, never)
        .quotes("three three", true, nobody, nobody, never)
        .quotes("four four", true, nobody, nobody, never);

    QuotationScore score =
        score(
            hand,
            quote("one one", Kind.DIRECT, "bo-ek", "ann-lee"),
            quote("two two", Kind.DIRECT, "bo-ek"),
            quote("three three", Kind.DIRECT),
            quote("four four", Kind.DIRECT, "ann-lee"));

    assertThat(score.speaker()).isEqualTo(new Ratio(2, 4));
  }

  @Test
  void scoresAddresseesAndDatesWhereGoldOrReadingNamesOne() {
    Hand hand = new Hand("Ann Lee, Bo Ek: “one one”, “two two”, “three three”.");
    Optional<Entity> ann = Optional.of(hand.named("a", Hand.PERSON, "Ann Lee"));
    Optional<Entity> bo = Optional.of(hand.named("b", Hand.PERSON, "Bo Ek"));
    Optional<PartialDate> may = Optional.of(new PartialDate(2025, 5, 0));
    hand.quotes("one one", true, ann, bo, may)
        .quotes("two two", true, ann, bo, Optional.empty())
        .quotes("three three", true, ann, Optional.empty(), Optional.empty());
    Optional<String> toBo = Optional.of("bo-ek");
    Optional<String> inMay = Optional.of("2025-05");

    QuotationScore score =
        score(
            hand,
            new Quote("one one", Kind.DIRECT, List.of("ann-lee"), toBo, inMay),
            quote("two two", Kind.DIRECT, "ann-lee"),
            quote("three three", Kind.DIRECT, "ann-lee"));

    assertThat(score.addressee()).isEqualTo(new Ratio(1, 2));
    assertThat(score.when()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void leavesOutArticlesWhoseQuotationsNobodyAnnotated() {
    Hand hand = new Hand("“It works,” says Ann Lee.").quotes("It works,", true);
    Gold gold = gold(Optional.empty());

    QuotationScore score = QuotationScore.of(List.of(Scorer.judge(gold, hand.extraction())));

    assertThat(score.articles()).isZero();
    assertThat(score.loose()).isEqualTo(Agreement.NONE);
  }

  @Test
  void namesWordsThatTheArticleHasNot() {
    Hand hand = new Hand("“It works,” says Ann Lee.");

    assertThatThrownBy(() -> score(hand, quote("It worked", Kind.DIRECT)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "hand: the article has no quotation \"It worked\" there; write its words as the"
                + " article does, in order of the text");
  }

  private static QuotationScore score(Hand hand, Quote... quotes) {
    Gold gold = gold(Optional.of(List.of(quotes)));
    return QuotationScore.of(List.of(Scorer.judge(gold, hand.extraction())));
  }

  private static Gold gold(Optional<List<Quote>> quotes) {
    return new Gold(
        "hand",
        "gold",
        Language.ENGLISH,
        Path.of("hand.txt"),
        THINGS,
        List.of(),
        List.of(),
        quotes,
        Optional.empty());
  }

  private static Quote quote(String text, Kind kind, String... speakers) {
    return new Quote(text, kind, List.of(speakers), Optional.empty(), Optional.empty());
  }
}
