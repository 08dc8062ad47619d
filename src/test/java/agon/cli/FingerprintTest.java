package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes unchanged articles be read again: anything that reading is made of. */
final class FingerprintTest {
  private static final List<String> FILES =
      List.of(
          "agon/extract/claim/Frame.class",
          "language/fr/claims.tsv",
          "language/en/tagger.bin",
          "ontology/schema.ttl",
          "gazetteer/people.ttl",
          "queries/who-leads.rq",
          "agon/cli/Main.class");

  @TempDir private Path folder;

  @BeforeEach
  void writeAProgram() throws IOException {
    for (String file : FILES) {
      Path path = folder.resolve("classes").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "content of " + file);
    }
  }

  @Test
  void changesWithEveryPartOfReadingAndWithNothingElse() throws IOException {
    String before = Fingerprint.of(folder.resolve("classes"));

    for (String file : FILES) {
      Path path = folder.resolve("classes").resolve(file);
      String content = Files.readString(path);
      Files.writeString(path, content + "!");
      String after = Fingerprint.of(folder.resolve("classes"));
      Files.writeString(path, content);

      boolean outside = file.startsWith("queries") || file.startsWith("agon/cli");
      assertThat(after.equals(before)).as(file).isEqualTo(outside);
    }
    assertThat(before).matches("[0-9a-f]{12}").isEqualTo(Fingerprint.of(folder.resolve("classes")));
  }

  @Test
  void isTheSameForAJarAndForItsFolder() throws IOException {
    Path jar = folder.resolve("agon.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      for (String name : FILES) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(Files.readAllBytes(folder.resolve("classes").resolve(name)));
      }
    }

    assertThat(Fingerprint.of(jar)).isEqualTo(Fingerprint.of(folder.resolve("classes")));
  }

  @Test
  void standsInTheVersionThatTheStoreKeeps() {
    assertThat(StandardReader.version(0))
        .isEqualTo(Version.number() + "+" + Fingerprint.ofProgram())
        .matches("\\S+\\+[0-9a-f]{12}");
  }
}
