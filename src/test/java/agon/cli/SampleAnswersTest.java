package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.query.CannedQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answer of every canned query over the sample corpus, as the command line gives it. They
 * change as reading gets better: {@code -Dgolden.update=true} writes them anew, for review.
 */
final class SampleAnswersTest {
  private static final Path ANSWERS = Path.of("src/test/resources/queries");

  @TempDir private static Path store;

  @BeforeAll
  static void buildTheSample() {
    Run build = Run.agon("build", "--quiet", "--store", store.toString(), "data/articles");

    assertThat(build.err()).isEmpty();
    assertThat(build.code()).isZero();
  }

  @ParameterizedTest
  @MethodSource("names")
  void answersAsReviewed(String name) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("query", name, "--store", store.toString()));
    arguments.addAll(parameters(name));

    Run run = Run.agon(arguments.toArray(String[]::new));

    Path expected = ANSWERS.resolve(name + ".csv");
    String answer = run.out().replace("\r\n", "\n");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, answer);
    }
    assertThat(run.err()).isEmpty();
    assertThat(answer).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyAnswerBelongsToAQuery() throws IOException {
    try (var files = Files.list(ANSWERS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> file.endsWith(".csv"))
          .containsExactlyInAnyOrderElementsOf(names().stream().map(n -> n + ".csv").toList());
    }
  }

  @Test
  void theSampleConformsToTheShapes() {
    Run run = Run.agon("validate", "--store", store.toString());

    assertThat(run).isEqualTo(new Run(0, "The store conforms to its shapes.\n", ""));
  }

  private static List<String> parameters(String query) throws IOException {
    List<String> parameters = new ArrayList<>();
    for (String line : Files.readAllLines(ANSWERS.resolve("parameters.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals(query)) {
        parameters.add("--param");
        parameters.add(cells[1] + "=" + cells[2]);
      }
    }
    return parameters;
  }

  static List<String> names() {
    return CannedQueries.names();
  }
}
