package agon.export;

import static org.assertj.core.api.Assertions.assertThat;

import agon.Page;
import agon.Program;
import agon.graph.KnowledgeGraph;
import agon.graph.SampleExtractions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about Neo4j says, done with Neo4j; one that is missing is a failure. */
@Tag("external")
final class Neo4jTest {
  private static final Path NEO4J = Path.of("target", "neo4j");

  /** How many of the page's queries ask what was imported; the others load, and ask that. */
  private static final int ASKED = 2;

  private static final KnowledgeGraph GRAPH =
      SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english());

  @TempDir Path home;
  private Path nodes;
  private Path relationships;
  private Page page;

  @BeforeEach
  void export() throws IOException {
    assertThat(NEO4J)
        .as("target/neo4j is missing: mvn -B -f src/build/neo4j/pom.xml")
        .isNotEmptyDirectory();
    Files.createFile(Files.createDirectories(home.resolve("conf")).resolve("neo4j.conf"));
    Files.createDirectories(home.resolve("import"));
    nodes = write("neo4j-nodes", "nodes.csv");
    relationships = write("neo4j-relationships", "relationships.csv");
    page = Page.read(Path.of("src", "site", "use", "neo4j.md"));
  }

  @Test
  void importsThePairAndAnswers() throws IOException, InterruptedException {
    String line = page.in("sh").get(0).strip().replace("target/nodes.csv", nodes.toString());
    String[] words = line.replace("target/relationships.csv", relationships.toString()).split(" ");
    assertThat(words[0]).isEqualTo("neo4j-admin");
    words[0] = "org.neo4j.cli.AdminTool";

    String imported = neo4j().run(words);
    String answers = neo4j().run(cypher(queries().subList(0, ASKED)));

    assertThat(imported).contains("8 nodes", "9 relationships");
    assertAnswers(answers);
  }

  @Test
  void loadsThePairWhileItRunsAndAnswers() throws IOException, InterruptedException {
    List<String> queries = queries();

    String answers = neo4j().run(cypher(queries.subList(ASKED, queries.size())));

    assertThat(queries.get(ASKED)).startsWith("CREATE CONSTRAINT");
    assertThat(answers).contains("Nodes created: 8", "Relationships created: 9");
    assertAnswers(answers);
  }

  private static void assertAnswers(String answers) {
    assertThat(answers)
        .containsPattern("\"Meta\" +\\| \"OpenAI\" +\\| 2 ")
        .containsPattern("\"trainedOn\" +\\| \"Les Livres & Cie <1>\"");
  }

  private List<String> queries() {
    return page.in("cypher");
  }

  private String[] cypher(List<String> queries) {
    String program = Path.of("src", "test", "resources", "neo4j", "Cypher.java").toString();
    return Stream.concat(Stream.of(program, home.toString()), queries.stream())
        .toArray(String[]::new);
  }

  /** Java with Neo4j, opened as Neo4j's own scripts open it. */
  private Program neo4j() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx1g",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "-cp",
            NEO4J.resolve("*").toString());
    String conf = home.resolve("conf").toString();
    return new Program(command, Map.of("NEO4J_HOME", home.toString(), "NEO4J_CONF", conf));
  }

  private Path write(String name, String file) throws IOException {
    Path path = home.resolve("import").resolve(file);
    try (OutputStream out = Files.newOutputStream(path)) {
      ExportFormat.named(name).write(GRAPH, Selection.EVERYTHING, out);
    }
    return path;
  }
}
