package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that reads on a cluster, on Spark in local mode with what spark-submit would set. */
final class BatchTest {
  private static final Map<String, String> SPARK =
      Map.of(
          "spark.master", "local[2]",
          "spark.ui.enabled", "false",
          "spark.driver.host", "localhost",
          "spark.driver.bindAddress", "127.0.0.1");
  private static final List<String> ARTICLES =
      List.of(
          "data/articles/fr/deepseek-r1-choc.txt",
          "data/articles/fr/editeurs-francais-contre-meta.txt",
          "data/articles/en/kadrey-v-meta.txt",
          "data/articles/en/sky-voice-profile.txt");

  @TempDir private Path folder;

  @AfterEach
  void forgetSpark() {
    SPARK.keySet().forEach(System::clearProperty);
  }

  @Test
  void givesTheVeryStatementsThatExtractGives() throws IOException {
    SPARK.forEach(System::setProperty);
    String alone = Run.agon(with("extract", "--format", "nquads")).out();

    Run batch = Run.agon(with("batch", "-o", folder.toString()));

    assertThat(batch.code()).as(batch.err()).isZero();
    assertThat(batch.out())
        .startsWith("2 parts written, 0 there already\n4 articles read, 0 skipped, 0 rejected; ");
    assertThat(String.join("\n", statements()) + "\n").isEqualTo(alone);
  }

  @Test
  void aClusterMustBeNamed() {
    assertThat(Run.agon(with("batch", "-o", folder.toString())))
        .isEqualTo(
            new Run(3, "", "batch: no cluster is named; run it with spark-submit --master\n"));
  }

  private static String[] with(String... start) {
    return Stream.concat(Stream.of(start), ARTICLES.stream()).toArray(String[]::new);
  }

  private List<String> statements() throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".nq.gz")).toList()) {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
          lines.addAll(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
      }
    }
    return List.copyOf(lines);
  }
}
