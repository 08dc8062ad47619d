package agon.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What English sentences say that the parse alone would read amiss. */
final class EnglishReadingTest {
  @Test
  void eachOwnerOwnsTheNameBehindIt() {
    List<String> claims =
        claims(
            "It was built on [Company Alibaba]'s [Model Qwen] and [Company Meta]'s [Model Llama].");

    assertThat(claims).contains("Meta develops Llama").doesNotContain("Alibaba develops Llama");
  }

  @Test
  void theCommaThatClosesARelativeClauseEndsItsList() {
    List<String> claims =
        claims(
            "[Company Dow Jones], which is suing [Company Perplexity], and the [Company BBC], which"
                + " threatened to, did not comment.");

    assertThat(claims).contains("Dow Jones sues Perplexity").doesNotContain("Dow Jones sues BBC");
  }

  @Test
  void aPostIsHeldByTheNameBesideItAlone() {
    List<String> claims =
        claims(
            "[Person Jonathan Ross], [Company Groq]'s founder, and [Person Sunny Madra], who left,"
                + " move across.");

    assertThat(claims)
        .contains("Jonathan Ross founded Groq")
        .doesNotContain("Sunny Madra founded Groq");
  }

  @Test
  void aBossFormerlyOfAnotherFirmLeadsHisOwn() {
    List<String> claims =
        claims(
            "[Company Perplexity]'s chief executive, [Person Aravind Srinivas], formerly of"
                + " [Company OpenAI], spoke.");

    assertThat(claims)
        .contains("Aravind Srinivas leads Perplexity")
        .doesNotContain("Aravind Srinivas leads OpenAI");
  }

  @Test
  void aNounGivesItsNameBehindAComma() {
    assertThat(
            claims("[Company Maitola] will adopt the new assistant, [Product Tuuli], this year."))
        .contains("Maitola uses Tuuli");
    assertThat(claims("[Company Meta] fights a bank, [Company Google], and [Company Apple]."))
        .isEmpty();
  }

  @Test
  void aSortOfThingIsTheThingNamedBeforeIt() {
    assertThat(claims("[Product Cadence] runs on [Hardware Gaudi 3] accelerators."))
        .contains("Cadence uses Gaudi 3");
  }

  @Test
  void aListThatTakesUpItsPrepositionGoesOn() {
    assertThat(
            claims(
                "[Company Warner] signed an agreement with [Company Udio], a start-up that nobody"
                    + " knew, and with [Company Suno]."))
        .contains("Warner partnersWith Suno");
  }

  @Test
  void anInsertionPartsASubjectFromItsVerb() {
    assertThat(
            claims(
                "[Company Tesla] has given up; [Person Pete Bannon], who led the project, left"
                    + " [Company Tesla]."))
        .contains("Pete Bannon leaves Tesla");
  }

  @Test
  void aVerbIsSaidOnceMoreOfThoseBehindAsDid() {
    assertThat(
            claims(
                "[Company Axel Springer] sued [Company OpenAI], as did the [Company Financial"
                    + " Times] and [Company Le Monde]."))
        .contains("Financial Times sues OpenAI", "Le Monde sues OpenAI");
  }

  @Test
  void aNounGivesItsNameInBrackets() {
    assertThat(claims("[Company OpenAI] launched its latest model (\"[Model GPT-4o]\") in May."))
        .contains("OpenAI releases GPT-4o");
  }

  @Test
  void examplesGoOnBehindTheirOwnersAndBrackets() {
    assertThat(
            claims(
                "[Model Grok 3] competes with several chatbots, including [Product ChatGPT]"
                    + " ([Company OpenAI]), [Product Gemini] and [Company Meta]'s [Product Llama]."))
        .contains("Grok 3 competesWith Gemini", "Grok 3 competesWith Llama");
  }

  @Test
  void whatIsListedBesideAFirmIsNotSaidOfIt() {
    List<String> claims = claims("[Company Iberdrola] and the Bank of [Place Canada] are clients.");

    assertThat(claims).doesNotContain("Iberdrola basedIn Canada");
  }

  @Test
  void whatFloatsInAVerbGroupDoesNotBreakIt() {
    List<String> claims = claims("[Company The Times] itself later sued [Company OpenAI].");

    assertThat(claims).contains("The Times sues OpenAI");
  }

  @Test
  void aParticipleBeforeANounDescribesIt() {
    List<String> claims =
        claims(
            "[Company SoftBank] bought [Company Graphcore], a struggling British challenger of"
                + " [Company Nvidia], last year.");

    assertThat(claims).contains("Graphcore competesWith Nvidia");
  }

  @Test
  void anObjectThatACommaPartsFromAVerbDoesNotDoIt() {
    List<String> claims =
        claims(
            "[Person Roe] has criticized [Person Moss] for allegedly abandoning [Person their]"
                + " original mission, launched a competing startup called [Company Altam], and"
                + " filed multiple lawsuits against the firm, [Company OpenAI].");

    assertThat(claims).doesNotContain("their sues OpenAI");
  }

  @Test
  void nothingIsDoneToTheSource() {
    List<String> claims =
        claims(
            "[Company Oracle] will provide [Company OpenAI] with computing power, according to the"
                + " [Company Wall Street Journal].");

    assertThat(claims)
        .contains("Oracle supplies OpenAI")
        .doesNotContain("Oracle supplies Wall Street Journal");
  }

  @Test
  void theSourceIsNoneOfTheListBehindIt() {
    List<String> claims =
        claims(
            "According to [Company Bloomberg], [Company Meta], [Company Google] and [Company"
                + " Mistral] are negotiating licences with [Company Suno].");

    assertThat(claims)
        .contains("Google partnersWith Suno")
        .doesNotContain("Bloomberg partnersWith Suno", "Suno partnersWith Bloomberg");
  }

  private static List<String> claims(String text) {
    return MarkedText.claims(Language.ENGLISH, text);
  }
}
