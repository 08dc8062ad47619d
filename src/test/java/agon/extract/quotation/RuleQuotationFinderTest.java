package agon.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import agon.extract.Reading;
import agon.knowledge.Quotation;
import agon.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words are found, on invented sentences. */
final class RuleQuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "« Nous allons gagner cette course », a déclaré [Sam Altman|Person].; "
            + "Sam Altman: Nous allons gagner cette course",
        "[Sam Altman|Person] a déclaré : « Nous allons gagner cette course ».; "
            + "Sam Altman: Nous allons gagner cette course",
        "[Sam Altman|Person] affirme que le marché va doubler.; Sam Altman: le marché va doubler",
        "Selon [Sam Altman|Person], le marché va doubler.; Sam Altman: le marché va doubler",
        "Le marché va doubler, selon [OpenAI|Company].; OpenAI: Le marché va doubler",
        "La plainte affirme que le modèle a copié des livres.; -: le modèle a copié des livres"
      })
  void readsFrench(String marked, String said) {
    assertThat(Reading.of(Language.FRENCH, marked).said()).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "“We will win this race in the end,” said [Sam Altman|Person].; "
            + "Sam Altman: We will win this race in the end,",
        "\"We will win this race in the end,\" [Sam Altman|Person] said.; "
            + "Sam Altman: We will win this race in the end,",
        "[Sam Altman|Person] said that the market would double.; Sam Altman: the market would double",
        "According to [Sam Altman|Person], the market will double.; "
            + "Sam Altman: the market will double",
        "The complaint says that the model copied books.; -: the model copied books"
      })
  void readsEnglish(String marked, String said) {
    assertThat(Reading.of(Language.ENGLISH, marked).said()).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource({"Le « pionnier » recrute.", "Le film « Les Temps modernes » sort mardi."})
  void leavesOutWordsThatNobodySays(String text) {
    assertThat(Reading.of(Language.FRENCH, text).quotations()).isEmpty();
  }

  @Test
  void leavesOutWhatNobodySaid() {
    assertThat(
            Reading.of(Language.ENGLISH, "[Meta|Company] never said that prices would fall.")
                .quotations())
        .isEmpty();
  }

  @Test
  void findsWhoIsTold() {
    Reading reading =
        Reading.of(
            Language.ENGLISH,
            "[Jane Dupond|Person] told [Sam Altman|Person] that the market would double.");

    assertThat(reading.quotations())
        .singleElement()
        .extracting(q -> q.addressee().orElseThrow().name())
        .isEqualTo("Sam Altman");
  }

  @Test
  void goesOnWithTheSpeakerBefore() {
    Reading reading =
        Reading.of(
            Language.ENGLISH,
            "“We will win this race,” said [Sam Altman|Person]. “We will not stop before that.”");

    assertThat(reading.quotations())
        .hasSize(2)
        .allMatch(q -> q.speaker().orElseThrow().name().equals("Sam Altman"));
  }

  @Test
  void keepsMarksOutOfTheWords() {
    Reading reading =
        Reading.of(Language.FRENCH, "« Nous allons gagner », a dit [Sam Altman|Person].");

    assertThat(reading.quotations())
        .extracting(Quotation::direct, q -> q.span().of(reading.text().article().text()))
        .containsExactly(tuple(true, "Nous allons gagner"));
  }
}
