package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process loads before it answers; run apart, since this one has loaded everything. */
final class StartTest {
  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "completion"})
  void helpAndVersionLoadNeitherJenaNorAnyModelNorTheSecondReader(String argument)
      throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                Program.classPath(),
                "agon.cli.Main",
                argument)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    String loaded =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("[class,load]"))
            .collect(Collectors.joining("\n"));

    assertThat(loaded).contains("agon.cli.Main").contains("picocli.CommandLine");
    assertThat(loaded).doesNotContain("org.apache.jena").doesNotContain("opennlp");
    assertThat(loaded).doesNotContain("agon.llm").doesNotContain("java.net.http");
  }
}
