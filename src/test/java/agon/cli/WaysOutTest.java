package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.Page;
import agon.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of {@code src/site/use}, over the sample corpus and with a server that runs: each
 * export is written, each piece of Python runs and prints something.
 */
@Tag("external")
final class WaysOutTest {
  private static final String ADDRESS = "http://localhost:3330/";

  @TempDir private static Path folder;
  private static Process server;
  private static String address;

  @BeforeAll
  static void start() throws IOException {
    Files.createDirectories(Path.of("target"));
    Run built = Run.agon("build", "--store", store(), "data/articles");
    assertThat(built.code()).as(built.err()).isZero();
    server =
        Program.agon()
            .process("serve", "--port", "0", "--store", store())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    String greeting = server.inputReader(StandardCharsets.UTF_8).readLine();
    assertThat(greeting).contains("http://");
    address = greeting.replaceFirst(".*(http://\\S+).*", "$1");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.destroy();
    server.waitFor();
  }

  @TestFactory
  List<DynamicTest> everyExampleRuns() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> pages = Files.list(Path.of("src", "site", "use"))) {
      for (Path page : pages.sorted().toList()) {
        int number = 0;
        for (Page.Block block : Page.read(page).blocks()) {
          String name = page.getFileName() + ", block " + ++number;
          tests.add(DynamicTest.dynamicTest(name, () -> runs(block)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(15);
    return tests;
  }

  private static void runs(Page.Block block) throws IOException, InterruptedException {
    switch (block.language()) {
      case "console" -> block.commands().forEach(WaysOutTest::writes);
      case "python" ->
          assertThat(Program.python().run("-c", block.text().replace(ADDRESS, address)))
              .isNotBlank();
      // Cypher is Neo4jTest's; what is left is of programs that are not to be had here.
      default -> assertThat(block.language()).isIn("cypher", "sh");
    }
  }

  /** Runs an export, as a user does while the server holds the store. */
  private static void writes(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    assertThat(words.remove(0)).isEqualTo("./agon");
    Path file = Path.of(words.get(words.size() - 1));
    words.addAll(List.of("--store", store()));

    Run run = Run.agon(words.toArray(String[]::new));

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(file).isNotEmptyFile();
  }

  private static String store() {
    return folder.resolve("store").toAbsolutePath().toString();
  }
}
