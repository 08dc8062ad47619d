package agon.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What French sentences say that the parse alone would read amiss. */
final class FrenchReadingTest {
  @Test
  void aRelativeClauseTellsMoreOfTheNameBeforeIt() {
    List<String> claims =
        claims(
            "Il se présente comme une alternative à [Company OpenAI], que [Person Elon Musk] avait"
                + " cofondée en 2015.");

    assertThat(claims).contains("Elon Musk founded OpenAI");
  }

  @Test
  void whatStandsInAnInsertedClauseDoesNotActOutsideIt() {
    List<String> claims =
        claims(
            "[Company OpenAI], dont [Company Microsoft] détient 27 % du capital, développe [Model"
                + " GPT-6].");

    assertThat(claims).contains("OpenAI develops GPT-6").doesNotContain("Microsoft develops GPT-6");
  }

  @Test
  void aRelativeWordStandsForItsNounOnALongerPath() {
    List<String> claims =
        claims(
            "[Company SoftBank] a mené le tour de table d'[Company OpenAI], auquel ont participé"
                + " [Company Nvidia] et [Company Microsoft].");

    assertThat(claims)
        .contains("Nvidia investsIn OpenAI", "Microsoft investsIn OpenAI")
        .doesNotContain("OpenAI investsIn OpenAI");
  }

  @Test
  void anInsertionDescribesTheNameRightBeforeIt() {
    List<String> claims =
        claims(
            "Le modèle [Model Grok 4], développé par [Company xAI], la société d'[Person Elon"
                + " Musk], surpasse [Model GPT-5].");

    assertThat(claims)
        .contains("Grok 4 surpasses GPT-5", "xAI develops Grok 4")
        .doesNotContain("xAI surpasses GPT-5");
  }

  @Test
  void whatIsDoneFollowsWhoDoesIt() {
    List<String> claims =
        claims("Le rachat par [Company Databricks] de [Company MosaicML] est bouclé.");

    assertThat(claims).contains("Databricks acquires MosaicML");
  }

  @Test
  void namesBehindTheNounOfManyAreItsExamples() {
    List<String> claims =
        claims(
            "[Company Mistral AI] a signé des accords avec plusieurs éditeurs, dont [Company Axel"
                + " Springer] et [Company Le Monde].");

    assertThat(claims)
        .anyMatch(claim -> claim.contains("partnersWith") && claim.contains("Axel Springer"))
        .anyMatch(claim -> claim.contains("partnersWith") && claim.contains("Le Monde"));
  }

  @Test
  void anInsertionMayPartAVerbFromItsObject() {
    List<String> claims =
        claims("[Model Claude] surpasse nettement, d'après [Company Anthropic], [Model GPT-4].");

    assertThat(claims).contains("Claude surpasses GPT-4");
  }

  @Test
  void whoIsInChargeOfAFirmsWorkWorksThere() {
    List<String> claims =
        claims(
            "[Person Jean Roux], vice-président chargé de la recherche d'[Company OpenAI], a"
                + " quitté la scène.");

    assertThat(claims).contains("Jean Roux worksFor OpenAI");
  }

  private static List<String> claims(String text) {
    return MarkedText.claims(Language.FRENCH, text);
  }
}
