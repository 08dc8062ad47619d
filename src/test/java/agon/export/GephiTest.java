package agon.export;

import static org.assertj.core.api.Assertions.assertThat;

import agon.Program;
import agon.graph.KnowledgeGraph;
import agon.graph.SampleExtractions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gephi itself makes of the files for it; a toolkit that is missing is a failure. */
@Tag("external")
final class GephiTest {
  private static final Path GEPHI = Path.of("target", "gephi");
  private static final KnowledgeGraph GRAPH =
      SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english());

  @TempDir Path folder;

  @BeforeEach
  void toolkit() {
    assertThat(GEPHI)
        .as("target/gephi is missing: mvn -B -f src/build/gephi/pom.xml")
        .isNotEmptyDirectory();
  }

  @Test
  void gephiOpensAGexfFileWithNothingToSay() throws IOException, InterruptedException {
    String read = read("gexf");

    assertThat(read).doesNotContain("WARNING", "SEVERE", "CRITICAL");
    assertThat(read).contains("edge relation String", "edge asserted Integer");
    assertThat(read).containsPattern("node Meta, Company, java.awt.Color\\[r=[1-9]");
  }

  @Test
  void gephiOpensAGraphMlFileWithNothingToSay() throws IOException, InterruptedException {
    String read = read("graphml");

    assertThat(read).doesNotContain("WARNING", "SEVERE", "CRITICAL");
    assertThat(read).contains("8 nodes, 9 edges", "edge status String", "edge quote String");
    assertThat(read).contains("node Meta, Company, ");
  }

  private String read(String format) throws IOException, InterruptedException {
    Path file = folder.resolve("sample." + format);
    try (OutputStream out = Files.newOutputStream(file)) {
      ExportFormat.named(format).write(GRAPH, Selection.EVERYTHING, out);
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(java, "-Xmx1g", "-Djava.awt.headless=true", "-cp", GEPHI.resolve("*").toString());
    return new Program(command, Map.of())
        .run(Path.of("src", "test", "resources", "gephi", "Read.java").toString(), file.toString());
  }
}
