package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaving out claims that are not sure enough. */
final class ConfidenceTest {
  private static final String STORY =
      """
      ---
      title: Rivals
      date: 2025-02-01
      lang: en
      ---
      Mistral AI competes with OpenAI in Europe. OpenAI is a rival of Mistral AI, and Mark \
      Zuckerberg leads Meta. According to the Financial Times, Anthropic has acquired Windsurf. \
      The start-up bought Adept.
      """;

  @TempDir private Path folder;
  private Path story;

  @BeforeEach
  void writeTheStory() throws IOException {
    story = Files.writeString(folder.resolve("story.txt"), STORY);
  }

  @Test
  void extractLeavesOutLessSureClaims() {
    List<Double> all = confidences(extract("0"));
    double limit = all.get(all.size() - 1);

    List<Double> sure = confidences(extract(limit + ""));

    assertThat(all).hasSizeGreaterThan(1).anyMatch(c -> c < limit);
    assertThat(sure).isEqualTo(all.stream().filter(c -> c >= limit).toList()).isNotEmpty();
  }

  @Test
  void exportGivesOfAWholeStoreWhatBuildWouldHaveStored() {
    List<Double> all = confidences(extract("0"));
    String limit = all.get(all.size() - 1) + "";
    Run.agon("build", "--store", store("whole"), story + "");
    Run.agon("build", "--store", store("sure"), "--min-confidence", limit, story + "");

    Run selected =
        Run.agon("export", "--store", store("whole"), "--format", "csv", "--min-confidence", limit);

    assertThat(selected.out()).isEqualTo(csv("sure")).isNotEqualTo(csv("whole"));
  }

  @Test
  void anArticleIsReadAnewWhenOtherClaimsAreLeftOut() {
    Run.agon("build", "--store", store("one"), "--min-confidence", "1", story + "");
    String before = csv("one");

    Run again = Run.agon("build", "--store", store("one"), story + "");
    Run same = Run.agon("build", "--store", store("one"), story + "");

    assertThat(again.out()).startsWith("1 articles read, 0 unchanged");
    assertThat(same.out()).startsWith("0 articles read, 1 unchanged");
    assertThat(before.lines()).hasSize(1);
    assertThat(csv("one").lines()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "extract, 1.5",
    "build, -0.1",
    "export, 60",
    "extract, NaN",
  })
  void aConfidenceBeyondZeroAndOneIsRefused(String command, String value) {
    String[] arguments = {
      command, "--store", store("none"), "--min-confidence=" + value, story + ""
    };
    Run run =
        command.equals("export")
            ? Run.agon(List.of(arguments).subList(0, 4).toArray(String[]::new))
            : Run.agon(arguments);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("agon " + command + ": --min-confidence must be from 0 to 1, and is ");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aConfidenceThatIsNoNumberIsRefused() {
    Run run = Run.agon("extract", "--min-confidence", "high", story + "");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--min-confidence", "'high'");
  }

  private String extract(String confidence) {
    return Run.agon("extract", "--min-confidence", confidence, story + "").out();
  }

  private static List<Double> confidences(String json) {
    return Pattern.compile("\"confidence\":([0-9.]+)")
        .matcher(json)
        .results()
        .map(found -> Double.valueOf(found.group(1)))
        .sorted()
        .toList();
  }

  private String csv(String store) {
    return Run.agon("export", "--store", store(store), "--format", "csv").out();
  }

  private String store(String name) {
    return folder.resolve(name).toString();
  }
}
