package agon.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of the page: its queries, its words, its groups of relations. */
final class PageViewsTest {
  private static final Running SERVER = Running.ofSample();
  private static final Path PAGE = Path.of("src/main/resources/page");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> VALUES =
      Map.of(
          "thing", "<https://w3id.org/agon/id/meta>",
          "subject", "<https://w3id.org/agon/id/meta>",
          "relation", "<https://w3id.org/agon/ontology#competesWith>",
          "object", "<https://w3id.org/agon/id/openai>",
          "letters", "\"me\"",
          "names", "\"Meta\" \"OpenAI\"");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  static List<Path> views() throws IOException {
    try (Stream<Path> files = Files.list(PAGE.resolve("views"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyViewAnswersOverTheSample(Path view) throws IOException {
    String query = Files.readString(view);
    for (Map.Entry<String, String> value : VALUES.entrySet()) {
      query = query.replace("?_" + value.getKey(), value.getValue());
    }
    query = query.replace("?_article", "<" + article() + ">");

    var answer = SERVER.ask(query, "text/csv, text/turtle");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body().lines()).hasSizeGreaterThan(1);
  }

  private static String article() {
    return SERVER
        .ask("SELECT ?article { ?article a agon:Article } ORDER BY ?article LIMIT 1", "text/csv")
        .body()
        .lines()
        .toList()
        .get(1);
  }

  @Test
  void everyRelationStandsInOneGroup() throws IOException {
    List<String> grouped = new ArrayList<>();
    JSON.readTree(PAGE.resolve("map.json").toFile())
        .get("groups")
        .forEach(group -> group.forEach(name -> grouped.add(name.asText())));
    List<String> relations =
        SERVER
            .ask(
                "SELECT (STRAFTER(STR(?r), '#') AS ?n) { GRAPH agon:ontology {?r a agon:Relation}}",
                "text/csv")
            .body()
            .lines()
            .skip(1)
            .toList();

    assertThat(grouped).containsExactlyInAnyOrderElementsOf(relations);
  }

  @Test
  void bothLanguagesHaveEveryPhrase() throws IOException {
    JsonNode english = JSON.readTree(PAGE.resolve("words/en.json").toFile());
    JsonNode french = JSON.readTree(PAGE.resolve("words/fr.json").toFile());

    assertThat(keys(french)).isEqualTo(keys(english));
    assertThat(keys(english)).containsAll(phrasesOfTheCode());
  }

  private static Set<String> keys(JsonNode words) {
    Set<String> keys = new TreeSet<>();
    words.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static Set<String> phrasesOfTheCode() throws IOException {
    Set<String> phrases = new TreeSet<>();
    try (Stream<Path> files = Files.list(PAGE.resolve("app"))) {
      for (Path file : files.toList()) {
        Matcher phrase = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"").matcher(Files.readString(file));
        while (phrase.find()) {
          phrases.add(phrase.group(1));
        }
      }
    }
    return phrases;
  }
}
