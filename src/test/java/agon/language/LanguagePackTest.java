package agon.language;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over the list of languages: each folder is complete. */
final class LanguagePackTest {
  private static final Path RESOURCES = Path.of("src/main/resources/language");

  /** The folder of what holds in several languages, by its code in ISO 639-2. */
  private static final String SEVERAL = "mul";

  @Test
  void listsEveryFolderAndNoOther() throws IOException {
    try (Stream<Path> entries = Files.list(RESOURCES)) {
      List<String> folders =
          entries
              .filter(Files::isDirectory)
              .map(p -> p.getFileName().toString())
              .filter(folder -> !folder.equals(SEVERAL))
              .sorted()
              .toList();

      assertThat(LanguagePacks.languages().stream().map(Language::code).sorted())
          .containsExactlyElementsOf(folders);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasTheSameFilesAsTheFirstLanguage(Language language) throws IOException {
    Language first = LanguagePacks.languages().get(0);

    assertThat(files(language)).isEqualTo(files(first));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTableOpensWithItsNotesAndHasRows(Language language) throws IOException {
    LanguagePack pack = new LanguagePack(language);

    for (String file : files(language)) {
      if (file.endsWith(".tsv")) {
        Path path = RESOURCES.resolve(language.code()).resolve(file);
        assertThat(Files.readAllLines(path).get(0)).as(path.toString()).startsWith("#");
        assertThat(pack.table(file.replace(".tsv", ""))).as(path.toString()).isNotEmpty();
      }
    }
  }

  static List<Language> languages() {
    return LanguagePacks.languages();
  }

  private static Set<String> files(Language language) throws IOException {
    try (Stream<Path> entries = Files.list(RESOURCES.resolve(language.code()))) {
      return entries
          .map(p -> p.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
