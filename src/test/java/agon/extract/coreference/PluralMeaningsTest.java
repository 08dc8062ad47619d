package agon.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import agon.extract.Reading;
import agon.text.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words that count, order or sum up stand for, on invented sentences. */
final class PluralMeaningsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; [Meta|Company] a signé un accord avec [OpenAI|Company]. [Les deux|pronoun] paient.;"
            + " Les deux; Meta,OpenAI",
        "fr; [Meta|Company] et [OpenAI|Company] ont payé. [Tous deux|pronoun] ont quitté"
            + " [Boston|Place].; Tous deux; Meta,OpenAI",
        "fr; [Meta|Company] et [OpenAI|Company] ont payé. [Google|Company] n'a racheté [aucune des"
            + " deux|pronoun].; aucune des deux; Meta,OpenAI",
        "fr; [Meta|Company], [Google|Company] et [OpenAI|Company] paient. [Les trois"
            + " groupes|nominal Company] grandissent.; Les trois groupes; Meta,Google,OpenAI",
        "fr; [Meta|Company] et [OpenAI|Company] paient. [Ces entreprises|nominal Company]"
            + " grandissent.; Ces entreprises; Meta,OpenAI",
        "fr; [Sam Altman|Person] a écrit à [Jane Dupond|Person]. [Les deux hommes|nominal Person]"
            + " sont partis.; Les deux hommes; Sam Altman,Jane Dupond",
        "en; [Meta|Company] agreed to pay [OpenAI|Company], and [the two|pronoun] will hire.; "
            + "the two; Meta,OpenAI",
        "en; [Meta|Company] sued [OpenAI|Company]. [Neither firm|nominal Company] has grown.; "
            + "Neither firm; Meta,OpenAI",
        "en; [Meta|Company] and [OpenAI|Company] grew. [Google|Company] talks with"
            + " [both|pronoun].; both; Meta,OpenAI",
        "en; [Meta|Company], [Google|Company] and [OpenAI|Company] grew. It has bought [none of"
            + " the three|pronoun].; none of the three; Meta,Google,OpenAI",
        "en; [Meta|Company]'s deal with [OpenAI|Company] is dead. [The two companies|nominal"
            + " Company] said so.; The two companies; Meta,OpenAI",
        "en; [Meta|Company] and [OpenAI|Company] grew. [The companies|nominal Company] are hiring"
            + " again.; The companies; Meta,OpenAI",
        "en; [Meta|Company] and [OpenAI|Company] sued [Apple|Company] and [Google|Company]. "
            + "[They|pronoun] want money.; They; Meta,OpenAI"
      })
  void givesEachMemberWhereTheSetIsPlain(String code, String marked, String mention, String meant) {
    assertThat(meanings(code, marked, mention)).containsExactlyInAnyOrder(meant.split(",", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; [Meta|Company] et [OpenAI|Company] attaquent [Apple|Company] et [Google|Company]. "
            + "[Les deux groupes|nominal Company] paient.; Les deux groupes",
        "fr; [Meta|Company] et [OpenAI|Company] paient. [Les entreprises|nominal Company]"
            + " grandissent.; Les entreprises",
        "fr; [Meta|Company] et [OpenAI|Company] paient. [Les deux autres groupes|nominal Company]"
            + " attendent.; Les deux autres groupes",
        "fr; [Meta|Company] et [OpenAI|Company] ont gagné contre [les deux groupes|nominal"
            + " Company].; les deux groupes",
        "fr; [Microsoft|Company] propose les modèles d'[OpenAI|Company]. [Les deux"
            + " sociétés|nominal Company] paient.; Les deux sociétés",
        "en; [Meta|Company], [Apple|Company] and [OpenAI|Company] grew. [The two"
            + " companies|nominal Company] pay.; The two companies",
        "en; [Meta|Company] and [OpenAI|Company] grew. [Their two rivals|nominal Company] pay.; "
            + "Their two rivals",
        "en; [Meta|Company] and [OpenAI|Company] grew. [The two companies|nominal Company] that"
            + " lost are gone.; The two companies",
        "en; [Sam Altman|Person] of [Meta|Company] met [Jane Dupond|Person] of [OpenAI|Company]. "
            + "[The two|pronoun] left.; The two"
      })
  void givesNobodyWhereThereIsAChoice(String code, String marked, String mention) {
    assertThat(meanings(code, marked, mention)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; Le lien entre [Meta|Company] et [OpenAI|Company] est étroit. [Le premier|pronoun] a"
            + " investi dans [la seconde|pronoun].; Le premier; Meta",
        "fr; Le lien entre [Meta|Company] et [OpenAI|Company] est étroit. [Le premier|pronoun] a"
            + " investi dans [la seconde|pronoun].; la seconde; OpenAI",
        "en; [Meta|Company] and [OpenAI|Company] grew. [The former|pronoun] has paid [the"
            + " second|pronoun].; The former; Meta"
      })
  void tellsTheFirstOfTwoFromTheSecond(String code, String marked, String mention, String meant) {
    assertThat(meanings(code, marked, mention)).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; [Meta|Company] et [OpenAI|Company] paient. [Le premier|pronoun] arrive en mai.; Le"
            + " premier",
        "fr; [Meta|Company], [Apple|Company] et [OpenAI|Company] paient. [Le premier|pronoun]"
            + " attaque [le second|pronoun].; Le premier"
      })
  void ordersNothingWithoutTwo(String code, String marked, String mention) {
    assertThat(meanings(code, marked, mention)).isEmpty();
  }

  private static List<String> meanings(String code, String marked, String mention) {
    return Reading.of(new Language(code), marked).meanings(mention);
  }
}
