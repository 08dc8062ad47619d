package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.llm.FakeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second reader as a user meets it. */
final class SecondReaderTest {
  private static final String REPLY =
      """
      {"claims": [
        {"subject": "Mistral AI", "relation": "competesWith", "object": "OpenAI",
         "status": "asserted", "quote": "Mistral AI has OpenAI in its sights"},
        {"subject": "Mistral AI", "relation": "acquires", "object": "OpenAI",
         "status": "asserted", "quote": "Mistral AI has bought OpenAI"}]}
      """;
  private static final String COUNTS = "llm.m: 2 claims returned, 1 kept, 1 dropped";

  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article =
        Files.writeString(
            folder.resolve("rivals.txt"),
            "---\ntitle: In sight\nlang: en\n---\nMistral AI has OpenAI in its sights this year.\n");
  }

  @Test
  void addsWhatStandsUpAndCountsWhatDoesNot() {
    try (FakeModel model = FakeModel.with(FakeModel.saying(REPLY))) {
      Run run = run(model, "extract");

      assertThat(run.code()).isZero();
      assertThat(run.out())
          .contains("\"predicate\":\"competesWith\"")
          .contains("\"quote\":\"Mistral AI has OpenAI in its sights\",\"foundBy\":\"llm.m\"");
      assertThat(run.err()).endsWith(COUNTS + ": 1 quote not in the article\n");
      assertThat(run(model, "extract").out()).isEqualTo(run.out());
    }
  }

  @Test
  void asksForTheLikeliestWordsAsJsonAndShowsOntologyAndArticle() {
    try (FakeModel model = FakeModel.with(FakeModel.saying(REPLY))) {
      run(model, "extract");

      assertThat(model.questions())
          .singleElement()
          .asString()
          .contains("\"model\":\"m\"", "\"temperature\":0", "\"seed\":", "\"json_object\"")
          .contains("- acquires (Company → Company): The company buys the other")
          .contains("- alleged: It is an accusation, or hearsay without a source.")
          .contains("- OpenAI (Company)")
          .contains("Mistral AI has OpenAI in its sights this year.")
          .doesNotContain("{things}");
      assertThat(model.keys()).containsExactly("null");
    }
  }

  @Test
  void aSecondBuildAsksNothingAndAnotherModelReadsAgain() {
    try (FakeModel model = FakeModel.with(FakeModel.saying(REPLY))) {
      Run first = run(model, "build");
      Run second = run(model, "build");

      assertThat(first.out()).startsWith("1 articles read, 0 unchanged").contains(COUNTS);
      assertThat(second.out()).startsWith("0 articles read, 1 unchanged");
      assertThat(model.questions()).hasSize(1);
      assertThat(run(model, "build", "--model", "other").out()).startsWith("1 articles read");
      assertThat(Run.agon("build", "--store", store(), article.toString()).out())
          .startsWith("1 articles read")
          .contains("and 0 claims");
      assertThat(model.questions()).hasSize(2);
    }
  }

  @Test
  void whatItFailsOnIsReadAllTheSameNamedAndAskedAgainTheNextTime() {
    try (FakeModel model = FakeModel.with(FakeModel.saying("No."), FakeModel.saying(REPLY))) {
      Run first = run(model, "build", "--quiet");
      Run second = run(model, "build");

      assertThat(first.code()).isEqualTo(3);
      assertThat(first.out()).startsWith("1 articles read, 0 unchanged, 0 skipped, 0 failed");
      assertThat(first.err())
          .isEqualTo(
              article
                  + ": read without llm.m: its reply holds no JSON that can be read; run it again to"
                  + " ask again\n");
      assertThat(second.code()).isZero();
      assertThat(second.out()).startsWith("1 articles read, 0 unchanged").contains(COUNTS);
    }
  }

  @Test
  void nothingConnectsUnlessAsked() {
    try (FakeModel model = FakeModel.with(FakeModel.saying(REPLY))) {
      Run plain = Run.agon("extract", article.toString());
      Run wrong = Run.agon("extract", "--endpoint", model.endpoint(), article.toString());

      assertThat(plain.code()).isZero();
      assertThat(plain.err()).doesNotContain("llm");
      assertThat(wrong.code()).isEqualTo(2);
      assertThat(model.questions()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --reader llm | --reader llm needs --endpoint URL and --model NAME, such as --endpoint http://localhost:11434/v1 --model mistral-nemo
          --reader llm --model m | --reader llm needs --endpoint URL and --model NAME, such as --endpoint http://localhost:11434/v1 --model mistral-nemo
          --model m | --endpoint and --model are for --reader llm
          --reader llm --model m --endpoint localhost:11434 | --endpoint must be an http or https address without a password, such as http://localhost:11434/v1
          --reader llm --model m --endpoint http://me:secret@host/v1 | --endpoint must be an http or https address without a password, such as http://localhost:11434/v1
          """)
  void optionsThatDoNotFitTogetherSayWhatToGive(String options, String problem) {
    String[] words =
        Stream.of(Stream.of("build", "--store", store()), Arrays.stream(options.split(" ", -1)))
            .flatMap(part -> part)
            .toArray(String[]::new);

    Run run =
        Run.agon(Stream.concat(Arrays.stream(words), Stream.of("a.txt")).toArray(String[]::new));

    assertThat(run)
        .isEqualTo(new Run(2, "", "agon build: " + problem + "; see agon build --help\n"));
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  /** Options that come later win. */
  private Run run(FakeModel model, String command, String... more) {
    Stream<String> store =
        command.equals("build") ? Stream.of("--store", store()) : Stream.<String>of();
    boolean named = Arrays.asList(more).contains("--model");
    Stream<String> name = named ? Stream.of() : Stream.of("--model", "m");
    Stream<String> asked = Stream.of("--reader", "llm", "--endpoint", model.endpoint());
    return Run.agon(
        Stream.of(
                Stream.of(command),
                store,
                asked,
                name,
                Arrays.stream(more),
                Stream.of(article + ""))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }
}
