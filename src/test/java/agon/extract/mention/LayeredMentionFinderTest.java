package agon.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in invented sentences, a phenomenon a row. */
final class LayeredMentionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | OpenAI attaque Hugging-Face. | Company: OpenAI; Company: Hugging Face",
        "fr | La startup HuggingFace grandit. | Company: HuggingFace",
        "en | Nvidia’s rival OpenAI's plan | Company: Nvidia; Company: OpenAI",
        "fr | La presse française parle d’OpenAI. | Place: française; Company: OpenAI",
        "en | NVIDIA SHIPS THE H100 | Company: NVIDIA; Hardware: H100",
        "fr | Ils ont commandé des H100s et des GPU. | Hardware: H100s; Hardware: GPU",
      })
  void findsListedNamesInTheirSpellings(String language, String text, String expected) {
    assertThat(Reading.names(language, text))
        .containsExactlyElementsOf(list(expected.replace("Hugging Face", hyphen(text))));
  }

  private static String hyphen(String text) {
    return text.contains("Hugging-Face") ? "Hugging-Face" : "Hugging Face";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Il presse une orange devant un opérateur télécom.",
        "fr | Les tableaux de Claude Monet fascinent OpenAI.",
        "fr | Le site openai.com ne répond plus.",
        "en | The meta question is open.",
        "en | Claude sang at the wedding.",
      })
  void leavesWordsThatOnlyLookLikeListedNames(String language, String text) {
    assertThat(Reading.names(language, text))
        .doesNotContain("Company: orange", "Company: meta")
        .noneMatch(name -> name.startsWith("Model") || name.equals("Company: openai"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | OpenAI prépare GPT-4o mini. | Model: GPT-4o mini",
        "en | OpenAI shipped GPT-5.6 Sol today. | Model: GPT-5.6 Sol",
        "en | It beats Llama 3.1 405B. | Model: Llama 3.1 405B",
        "fr | OpenAI redoute Claude 3.5 Sonnet. | Model: Claude 3.5 Sonnet",
        "fr | Avec Qwen2.5-Max, le groupe progresse. | Model: Qwen2.5-Max",
        "en | DeepSeek trained R2. DeepSeek denies it. | Model: R2",
        "en | OpenAI fears Opus 4.7 most. | Model: Opus 4.7",
      })
  void readsVersionsThatNoListHolds(String language, String text, String expected) {
    assertThat(Reading.names(language, text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Llama 40 % moins cher | Model: Llama",
        "fr | Avec Llama 3 millions d'euros suffisent. | Model: Llama",
        "en | Llama 500 times | Model: Llama",
      })
  void takesNoQuantityForAVersion(String language, String text, String expected) {
    assertThat(Reading.names(language, text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The judge in Doe v. OpenAI agreed. | Lawsuit: Doe v. OpenAI",
        "fr | L’affaire Dupont contre OpenAI commence. | Lawsuit: Dupont contre OpenAI",
      })
  void findsNamedCases(String language, String text, String expected) {
    assertThat(Reading.names(language, text)).contains(expected, "Company: OpenAI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | OpenAI contre Nvidia : le duel.",
        "en | It is OpenAI vs. Nvidia once more.",
      })
  void takesNoRivalryForACase(String language, String text) {
    assertThat(Reading.names(language, text)).noneMatch(name -> name.startsWith("Lawsuit"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le PDG de Zorbix, Marie Lenoir, est ravie. Lenoir promet plus. "
            + "| Company: Zorbix; Person: Marie Lenoir; Person: Lenoir",
        "fr | La start-up Kalindra lève des fonds. | Company: Kalindra",
        "en | Then Quorvex CEO Alice Marrow resigned. Marrow founded it. "
            + "| Company: Quorvex; Person: Alice Marrow; Person: Marrow",
        "en | Fennel Labs sued a model called Tarragon. | Company: Fennel Labs; Model: Tarragon",
        "en | The Nashville Ledger Tribune wrote it. | Company: Nashville Ledger Tribune",
        "en | They sued Nvidia, Kalindra and Anthropic. "
            + "| Company: Nvidia; Company: Kalindra; Company: Anthropic",
        "fr | Le jeu de données Pluvia est public. | Dataset: Pluvia",
        "en | They used the Nimbrel dataset. | Dataset: Nimbrel",
        "fr | La puce Korrigan équipe ses serveurs. | Hardware: Korrigan",
      })
  void decidesTheKindOfNamesThatNoListHolds(String language, String text, String expected) {
    assertThat(Reading.names(language, text)).containsExactlyElementsOf(list(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le tribunal judiciaire de Nashville a tranché. "
            + "| Authority: tribunal judiciaire de Nashville; Place: Nashville",
        "en | A federal court in Nashville ruled. "
            + "| Authority: federal court in Nashville; Place: Nashville",
      })
  void namesAuthoritiesByTheirNounAndPlace(String language, String text, String expected) {
    assertThat(Reading.names(language, text)).containsExactlyElementsOf(list(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | La commission française de la protection des données enquête sur OpenAI. "
            + "| Authority: commission française de la protection des données",
        "en | Nashville's data protection authority fined OpenAI. "
            + "| Authority: Nashville's data protection authority",
        "en | On Monday the Nashville Authority for Digital Markets fined OpenAI. "
            + "| Authority: Nashville Authority for Digital Markets",
      })
  void namesAuthoritiesByTheirPlaceAndField(String language, String text, String expected) {
    assertThat(Reading.names(language, text)).contains(expected);
  }

  @Test
  void leavesAnAuthoritysDescriptionToTheNameBesideIt() {
    assertThat(Reading.names("fr", "Le Garante, l’autorité française de la concurrence, enquête."))
        .noneMatch(name -> name.contains("autorité"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le groupe investit et la start-up française aussi. "
            + "| Company: Le groupe; Company: la start-up française",
        "fr | Le groupe Nvidia grandit. | ''",
        "fr | Une entreprise grandit. | ''",
        "en | The company grows, and its rival too. | Company: The company; -: its rival",
        "en | The judge left. | Person: The judge",
        "en | They robbed the bank vault. | ''",
      })
  void findsNounsThatReferBack(String language, String text, String expected) {
    assertThat(Reading.show(language, text, Mention.Form.NOMINAL))
        .containsExactlyElementsOf(list(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Elle accuse son rival ; ce dernier refuse. | -: Elle; -: son; -: ce dernier",
        "fr | Il faut partir. | ''",
        "fr | Il y a un doute. | ''",
        "en | She sold her firm and it grew. | Person: She; Person: her; -: it",
        "en | The US won. | ''",
        "fr | Les deux sont partis. | -: Les deux",
        "fr | Les deux firmes paient. | ''",
        "fr | Google n'a racheté aucune des deux. | -: aucune des deux",
        "fr | Le premier à partir a gagné. | ''",
        "en | Google talks with both. | -: both",
        "en | Both firms pay. | ''",
        "en | Meta bought none of the three. | -: none of the three",
      })
  void findsPronounsThatRefer(String language, String text, String expected) {
    assertThat(Reading.show(language, text, Mention.Form.PRONOUN))
        .containsExactlyElementsOf(list(expected));
  }

  private static List<String> list(String cells) {
    return cells.isEmpty() ? List.of() : List.of(cells.split("; "));
  }
}
