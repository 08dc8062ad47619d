package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command of README's console blocks does what it is shown for, in the order of the page. */
final class ReadmeTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** Commands that use the store. */
  private static final Set<String> STORED = Set.of("build", "query", "show", "export", "validate");

  @TempDir private static Path folder;

  @TestFactory
  List<DynamicTest> everyCommandOfTheReadmeRuns() throws IOException {
    Files.createDirectories(Path.of("target"));
    List<DynamicTest> tests = new ArrayList<>();
    for (String command : commands()) {
      tests.add(DynamicTest.dynamicTest(command, () -> runs(command)));
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests;
  }

  private static void runs(String command) {
    List<String> arguments = words(command.substring("./agon ".length()));
    if (STORED.contains(arguments.get(0))) {
      arguments.add("--store");
      arguments.add(folder.resolve("store").toString());
    }

    Run run = Run.agon(arguments.toArray(String[]::new));

    assertThat(run.code()).as(run.err()).isZero();
    if (arguments.contains("-o")) {
      assertThat(Path.of(arguments.get(arguments.indexOf("-o") + 1))).isNotEmptyFile();
    } else {
      assertThat(run.out()).isNotBlank();
    }
  }

  private static List<String> commands() throws IOException {
    return Page.read(Path.of("README.md")).blocks().stream()
        .filter(block -> block.language().equals("console"))
        .flatMap(block -> block.commands().stream())
        .toList();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }
}
