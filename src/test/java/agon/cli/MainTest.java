package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command line as a whole: help, version, wrong arguments. */
final class MainTest {
  @Test
  void withoutACommandItSaysHowToGetHelp() {
    assertThat(Run.agon()).isEqualTo(new Run(2, "", "agon: name a command; see agon --help\n"));
  }

  @Test
  void anUnknownCommandNamesTheNearest() {
    Run run = Run.agon("qurey");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "agon: Unmatched argument at index 0: 'qurey'; did you mean query?"
                + " see agon --help\n");
  }

  @Test
  void anUnknownOptionNamesTheNearest() {
    assertThat(Run.agon("query", "--fromat", "csv").err())
        .isEqualTo(
            "agon query: Unknown option: '--fromat'; did you mean --format? see agon query --help\n");
  }

  @Test
  void theVersionIsOneLine() {
    Run run = Run.agon("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("agon \\S+ \\(Java \\S+\\)\n");
  }

  @Test
  void itEndsQuietlyWhenNobodyReadsItsResultsAnyMore() {
    assertThat(onto("Broken pipe")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aFullDiskUnderTheResultsIsAnError() {
    Run run = onto("No space left on device");

    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                "standard output: cannot be written: No space left on device; make room, or send"
                    + " it elsewhere\n"));
  }

  /** Lists the queries onto a standard output that cannot be written. */
  private static Run onto(String problem) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException(problem);
          }
        };
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintStream(new StandardOutput(broken), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            Terminal.NONE,
            java.nio.file.Path.of(""),
            Stores.onDisk());
    int code = Main.run(surroundings, "query", "--list");
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyHelpHasDescriptionTwoExamplesAndExitCodes(String command) {
    Run run = command.equals("agon") ? Run.agon("--help") : Run.agon(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: agon", "Examples:", "Exit codes:", "  130 ");
    assertThat(run.out().lines().filter(line -> line.matches("  .*\\bagon(\\.jar)? .*")))
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  static List<String> commands() {
    CommandLine agon = Main.commandLine(Surroundings.ofProcess());
    return Stream.concat(
            Stream.of("agon"),
            agon.getSubcommands().entrySet().stream()
                .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "extract"})
  void refusesToReadWithNoThread(String command) {
    Run run = Run.agon(command, "--threads", "0", "articles");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--threads must be 1 or more");
  }
}
