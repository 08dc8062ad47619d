package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every notebook in a real Jupyter, over the sample corpus: what it prints must be what it holds.
 * {@code -Dgolden.update=true} writes what it prints now, for review.
 */
@Tag("external")
final class NotebooksTest {
  private static final Path NOTEBOOKS = Path.of("src", "notebooks");

  @TempDir private static Path folder;

  static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @BeforeAll
  static void build() {
    Run built = Run.agon("build", "--store", store(), "data/articles");
    assertThat(built.code()).as(built.err()).isZero();
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void printsWhatItHolds(Path notebook) throws IOException, InterruptedException {
    String[] update =
        Boolean.getBoolean("golden.update") ? new String[] {"--update"} : new String[0];

    String output = jupyter(notebook).run(update);

    assertThat(output).endsWith("1 notebooks run and print what they hold");
  }

  @Test
  void saysWhichCellPrintsSomethingElse() throws IOException, InterruptedException {
    Path copy = Files.copy(NOTEBOOKS.resolve("corroboration.ipynb"), folder.resolve("c.ipynb"));
    String text = Files.readString(copy);
    Files.writeString(copy, text.replaceFirst("\\d+ claims from", "3 claims from"));

    Process process =
        jupyter(copy)
            .with("PYTHONPATH", NOTEBOOKS.toAbsolutePath().toString())
            .process()
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(output).contains("cell 2: prints something else", "-3 claims from");
  }

  private static Program jupyter(Path notebook) {
    String agon =
        Program.agon().command().stream().map(w -> "'" + w + "'").collect(Collectors.joining(" "));
    Program python = Program.python();
    return new Program(
            List.of(python.command().get(0), "src/build/notebooks.py", notebook.toString()),
            python.environment())
        .with("AGON", agon)
        .with("AGON_STORE", store());
  }

  private static String store() {
    return folder.resolve("store").toAbsolutePath().toString();
  }
}
