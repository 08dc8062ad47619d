package agon.train;

import static org.assertj.core.api.Assertions.assertThat;

import agon.Shared;
import agon.language.LanguageModels;
import agon.language.LanguagePack;
import agon.text.Language;
import agon.train.Scores.ParseScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The models in the repository: they load, they read odd text, they reach their floors. */
final class ShippedModelsTest {
  @ParameterizedTest
  @CsvSource({
    "fr, fr_sequoia-ud-test.conllu, 97.5, 88.0, 84.0",
    "fr, fr_gsd-ud-test.conllu, 95.5, 83.0, 78.0",
    "en, en_ewt-ud-test.conllu, 95.0, 83.5, 80.0",
  })
  void reachTheirFloorsOnTheTestParts(
      String language, String treebank, double tags, double unlabelled, double labelled) {
    Shared.folderFor(3)
        .ifPresent(
            shared -> {
              LanguagePack pack = new LanguagePack(new Language(language));
              LanguageModels models = LanguageModels.load(pack);
              Map<String, List<Tree>> tests =
                  new Corpora(pack, shared.resolve("training")).testTrees();

              ParseScore score =
                  Scores.parsing(
                      models.tagger(),
                      models.parser(),
                      Objects.requireNonNull(tests.get(treebank)));

              assertThat(100 * score.tags()).as("UPOS").isGreaterThanOrEqualTo(tags);
              assertThat(100 * score.unlabelled()).as("UAS").isGreaterThanOrEqualTo(unlabelled);
              assertThat(100 * score.labelled()).as("LAS").isGreaterThanOrEqualTo(labelled);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void readEveryPlaneOfUnicodeAndWordsWithoutEnd(String language) {
    LanguageModels models = LanguageModels.load(new LanguagePack(new Language(language)));
    List<String> forms = new ArrayList<>();
    for (int c = 0x20; c <= Character.MAX_CODE_POINT; c += 0x1001) {
      forms.add(Character.toString(c));
    }
    forms.add("a".repeat(1_000_000));
    forms.add("\uD800");

    List<String> tags = models.tagger().tag(forms);

    assertThat(tags).hasSize(forms.size());
    assertThat(models.parser().parse(forms, tags).heads()).hasSize(forms.size());
    assertThat(models.nameTagger().names(Scores.sentence(forms, tags))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; OpenAI a lancé GPT-4 hier .; OpenAI GPT-4",
        "fr; Le modèle Claude d' Anthropic devance Gemini .; Claude Anthropic Gemini",
        "en; OpenAI 's GPT-4 beats Gemini and Llama 3.1 .; OpenAI GPT-4 Gemini Llama",
        "en; Anthropic sued by authors over Claude; Anthropic Claude",
      })
  void takeTheNamesOfThisFieldForProperNouns(String language, String sentence, String names) {
    LanguageModels models = LanguageModels.load(new LanguagePack(new Language(language)));
    List<String> forms = List.of(sentence.split(" ", -1));

    List<String> tags = models.tagger().tag(forms);

    for (String name : names.split(" ", -1)) {
      assertThat(tags.get(forms.indexOf(name))).as(name).isEqualTo("PROPN");
    }
  }

  @Test
  void costTwiceAsMuchForTwiceTheTextAndNoMore() {
    LanguageModels models = LanguageModels.load(new LanguagePack(Language.FRENCH));
    read(models, 20_000);

    long small = read(models, 20_000);
    long large = read(models, 160_000);

    assertThat(large).isLessThan(30 * small);
  }

  /** Nanoseconds for one sentence of so many tokens. */
  private static long read(LanguageModels models, int tokens) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens; i++) {
      forms.add(i % 7 == 0 ? "Meta" : i % 3 == 0 ? "de" : "modèle");
    }
    long start = System.nanoTime();
    List<String> tags = models.tagger().tag(forms);
    assertThat(models.parser().parse(forms, tags).heads()).hasSize(tokens);
    return System.nanoTime() - start;
  }
}
