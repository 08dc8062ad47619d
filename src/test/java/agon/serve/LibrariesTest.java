package agon.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries of the page are the files that their authors published. */
final class LibrariesTest {
  private static final Path FOLDER = Path.of("src/main/resources/page/lib");
  private static final Pattern ROW = Pattern.compile("\\| `(\\S+)` \\|.*\\| `([0-9a-f]{64})` \\|");

  @Test
  void everyLibraryIsAsPublished() throws Exception {
    Map<String, String> listed = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("LIBRARIES.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        listed.put(row.group(1), row.group(2));
      }
    }

    assertThat(sums()).isEqualTo(listed);
  }

  private static Map<String, String> sums() throws Exception {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(LibrariesTest::isLibrary).toList()) {
        sums.put(file.getFileName().toString(), sum(file));
      }
    }
    return sums;
  }

  private static boolean isLibrary(Path file) {
    return !file.toString().endsWith(".md") && !file.toString().endsWith(".txt");
  }

  private static String sum(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  @Test
  void thePageNamesNoOtherServer() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER.getParent())) {
      for (Path file : files.filter(LibrariesTest::isOwnCode).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContainPattern(
                "(?:src|href)=\"https?:|import\\(?\\s*\"https?:|url\\(\"?https?:");
      }
    }
  }

  private static boolean isOwnCode(Path file) {
    return !file.startsWith(FOLDER) && file.toString().matches(".*\\.(?:js|css|html)");
  }
}
