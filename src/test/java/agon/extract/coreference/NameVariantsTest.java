package agon.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import agon.extract.Known;
import agon.extract.MarkedText;
import agon.knowledge.CoreferenceChain;
import agon.language.LanguagePack;
import agon.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of an article are one thing's. */
final class NameVariantsTest {

  @ParameterizedTest
  @CsvSource({
    "Sam Altman, Altman, Person",
    "Ahmad Al-Dahle, Aldahle, Person",
    "Ahmad Al-Dahle, Al-Dale, Person",
    "Yvonne Gonzalez Rogers, Gonzalez Rogers, Person",
    "Vince Chhabria, Judge Chhabria, Person",
    "Samuel Dupond, Sam Dupond, Person",
    "Mark Zuckerberg, MZ, Person",
    "Mistral AI, Mistral, Company",
    "Meta Platforms, Meta, Company",
    "New York Times, Times, Company",
    "NYT, The New York Times, Company",
    "Thinking Machines Lab, Thinking Machines, Company",
    "Thinking Machines, Thinking Machines Lab, Company",
    "Boies Schiller Flexner, Boies Schiller, Company",
    "Syndicat national de l'édition, SNE, Company",
    "Llama 3, Llama3, Model",
    "Meta, Meta's, Company",
    "DeepSeek-R1, R1, Model",
    "Claude 3.5 Sonnet, Claude Sonnet 3.5, Model"
  })
  void joinsVariantsOfOneName(String full, String variant, String kind) {
    assertThat(chains("[" + full + "|" + kind + "] then [" + variant + "|" + kind + "]."))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Llama 2, Llama 3, Model",
    "Llama, Llama 3, Model",
    "GPT-4, GPT-4o, Model",
    "o3, o3-mini, Model",
    "Llama 3.1 8B, Llama 3.1 70B, Model",
    "Dario Amodei, Daniela Amodei, Person",
    "Microsoft, Microsoft AI, Company",
    "Google, Google DeepMind, Company",
    "Universal Music, Universal Pictures, Company",
    "Scale AI, Stability AI, Company",
    "Anthropic, OpenAI, Company",
    "Orion 1, Orion 2, Model"
  })
  void keepsDifferentThingsApart(String one, String other, String kind) {
    assertThat(chains("[" + one + "|" + kind + "] then [" + other + "|" + kind + "].")).hasSize(2);
  }

  @Test
  void keepsFirmAndServiceOfOneNameApart() {
    assertThat(chains("[Perplexity|Company] sells [Perplexity|Product].")).hasSize(2);
  }

  @Test
  void joinsAMakersNameInFrontOfItsModel() {
    assertThat(chains("[Google|Company] made [Google Gemini 9|Model]; [Gemini 9|Model] won."))
        .hasSize(2);
  }

  @Test
  void leavesASharedSurnameAloneWhereBothBearersAreNear() {
    List<CoreferenceChain> chains =
        chains("[Dario Amodei|Person] and [Daniela Amodei|Person] met. [Amodei|Person] spoke.");

    assertThat(chains).hasSize(3);
  }

  @Test
  void givesASharedSurnameToTheBearerThatItsTitleFits() {
    MarkedText text =
        MarkedText.of(
            Language.ENGLISH,
            "[Dario Amodei|Person] and [Daniela Amodei|Person] met. [Ms Amodei|Person] spoke.");

    List<CoreferenceChain> chains = resolve(text);

    assertThat(chains)
        .extracting(chain -> text.texts(chain.mentions()))
        .contains(List.of("Daniela Amodei", "Ms Amodei"));
  }

  @Test
  void givesASharedSurnameToTheOneBearerNamedSoFar() {
    MarkedText text =
        MarkedText.of(
            Language.ENGLISH,
            "[Dario Amodei|Person] left. [Amodei|Person] spoke. [Daniela Amodei|Person] came.");

    List<CoreferenceChain> chains = resolve(text);

    assertThat(chains)
        .extracting(chain -> text.texts(chain.mentions()))
        .contains(List.of("Dario Amodei", "Amodei"));
  }

  private static List<CoreferenceChain> chains(String marked) {
    return resolve(MarkedText.of(Language.ENGLISH, marked));
  }

  private static List<CoreferenceChain> resolve(MarkedText text) {
    return new SieveCoreferenceResolver(new LanguagePack(Language.ENGLISH), Known.gazetteer())
        .resolve(text.unparsed(), text.mentions());
  }
}
