package agon.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import agon.extract.Reading;
import agon.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nouns and pronouns refer back to, on invented sentences. */
final class ReferringBackTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[OpenAI|Company] a levé des fonds. [Elle|pronoun] recrute à Paris.; Elle; OpenAI",
        "[Sam Altman|Person] dirige [OpenAI|Company]. [Il|pronoun] a quitté Boston.; Il; Sam"
            + " Altman",
        "[OpenAI|Company] a grandi. [L'entreprise|nominal Company] recrute.; L'entreprise; OpenAI",
        "[Mistral|Company], [la start-up française|nominal Company], recrute.; "
            + "la start-up française; Mistral AI",
        "[Apple|Company] a répondu à [OpenAI|Company]. [Le groupe|nominal Company] de "
            + "[Cupertino|Place] se tait.; Le groupe; Apple",
        "[Meta|Company] attaque [l'entreprise|nominal Company].; l'entreprise; -",
        "[Samsung|Company] a cité [Meta|Company]. [Google|Company] et [ses|pronoun] puces"
            + " arrivent.; ses; Google",
        "[Meta|Company] grandit. [OpenAI|Company] affirme qu'[elle|pronoun] recrute.; elle; OpenAI",
        "[Nvidia|Company] a répondu. [Sony|Company], [lui|pronoun], se tait.; lui; Sony",
        "[Meta|Company] a cité le rapport de [Sam Altman|Person]. [Son|pronoun] fondateur se tait.;"
            + " Son; Meta",
        "[Le modèle|nominal Model] cite [Meta|Company]. [Elle|pronoun] rachète [OpenAI|Company].; "
            + "Elle; Meta",
        "[Getty|Company] affirme que [Meta|Company] a copié [ses|pronoun] images.; ses; Getty",
        "[Getty|Company] affirme que [Meta|Company] a montré [ses|pronoun] images.; ses; Meta",
        "[nous|pronoun] ne vendons pas, dit [Meta|Company].; nous; -",
        "[Meta|Company] a grandi. Quant à [OpenAI|Company], [elle|pronoun] recrute.; elle; OpenAI",
        "[Meta|Company] a grandi. Quant au rapport, [il|pronoun] reste.; il; -",
        "[Meta|Company] a grandi. Pour ce qui est de demain, [elle|pronoun] recrute.; elle; -",
        "[Zyphor|Company] grandit. [Zyphor|Company] recrute. [Zyphor|Company] paie. "
            + "[La société turinoise|nominal Company] vend.; La société turinoise; Zyphor",
        "[Zyphor|Company] grandit. [Zyphor|Company] recrute. [Zyphor|Company] paie. "
            + "[L'autre société|nominal Company] vend.; L'autre société; -"
      })
  void readsFrench(String marked, String mention, String meant) {
    assertThat(Reading.of(Language.FRENCH, marked).meaning(mention)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[OpenAI|Company] raised money. [It|pronoun] is hiring.; It; OpenAI",
        "[Sam Altman|Person] runs [OpenAI|Company]. [He|pronoun] left Boston.; He; Sam Altman",
        "[OpenAI|Company] grew. [The company|nominal Company] is hiring.; The company; OpenAI",
        "[Jane Dupond|Person] met [Sam Altman|Person]. [She|pronoun] smiled.; She; Jane Dupond",
        "[Sam Altman|Person] spoke. [She|pronoun] smiled.; She; -",
        "[Sam Altman|Person] spoke. [It|pronoun] was late.; It; -",
        "[Meta|Company] sued [it|pronoun].; it; -",
        "[Getty|Company] says that [Meta|Company] copied [its|pronoun] pictures.; its; Getty",
        "[Getty|Company] says that [Meta|Company] copied [its|pronoun] own pictures.; its; Meta",
        "[Meta|Company] grew. [Google|Company] said that [it|pronoun] would pay.; it; Google",
        "[Meta|Company] released [Gemini|Product]. [It|pronoun] outperforms [Claude|Product].; "
            + "It; Gemini",
        "[Meta|Company] grew. A supplier, [Google|Company], says [it|pronoun] pays.; it; Google"
      })
  void readsEnglish(String marked, String mention, String meant) {
    assertThat(Reading.of(Language.ENGLISH, marked).meaning(mention)).isEqualTo(meant);
  }

  @Test
  void looksForNothingBeforeTheItemOfAList() {
    String marked = "- [Meta|Company] grew.\n- Sales fell in May. [It|pronoun] is hiring.";

    assertThat(Reading.of(Language.ENGLISH, marked).meaning("It")).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; [Meta|Company] et [OpenAI|Company] recrutent. [Ils|pronoun] paient bien.; Ils;"
            + " Meta,OpenAI",
        "fr; [Meta|Company] recrute avec [OpenAI|Company]. [Les deux firmes|nominal Company]"
            + " paient.; Les deux firmes; Meta,OpenAI",
        "fr; [Meta|Company], [Apple|Company] et [OpenAI|Company] recrutent. "
            + "[Les deux firmes|nominal Company] paient.; Les deux firmes; ''",
        "fr; [Meta|Company] et [OpenAI|Company] recrutent. Les ministres protestent. "
            + "[Ils|pronoun] partent.; Ils; ''",
        "en; [Meta|Company] and [OpenAI|Company] are hiring. [They|pronoun] pay well.; They; "
            + "Meta,OpenAI",
        "en; [Meta|Company] sued [OpenAI|Company]. [Both companies|nominal Company] grew.; "
            + "Both companies; Meta,OpenAI",
        "en; [Meta|Company] met [Sam Altman|Person]. [The two companies|nominal Company] grew.; "
            + "The two companies; ''",
        "en; [Meta|Company] met [OpenAI|Company]. [They|pronoun] grew.; They; ''"
      })
  void givesPluralsEachMember(String code, String marked, String mention, String meant) {
    List<String> members = meant.isEmpty() ? List.of() : List.of(meant.split(",", -1));

    assertThat(Reading.of(new Language(code), marked).meanings(mention))
        .containsExactlyInAnyOrderElementsOf(members);
  }
}
