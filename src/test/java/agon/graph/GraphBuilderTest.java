package agon.graph;

import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Extraction;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the triples of two small articles against files that were read by eye. */
final class GraphBuilderTest {
  private static final Path FOLDER = Path.of("src/test/resources/graph");

  @ParameterizedTest
  @ValueSource(strings = {"french", "english"})
  void buildsTheGraphOfItsFile(String name) throws IOException {
    Extraction extraction =
        name.equals("french") ? SampleExtractions.french() : SampleExtractions.english();

    Graph built = GraphFactory.createDefaultGraph();
    SampleExtractions.builder().build(extraction).forEach(built::add);

    Path file = FOLDER.resolve(name + ".ttl");
    if (Boolean.getBoolean("golden.update")) {
      Terms.prefixes().forEach(built.getPrefixMapping()::setNsPrefix);
      StringWriter text = new StringWriter();
      RDFDataMgr.write(text, built, Lang.TURTLE);
      Files.writeString(file, text.toString());
    }
    Set<Triple> expected = triples(TurtleSource.ofFile(file).graph());
    assertThat(lines(triples(built), expected)).as("triples that are too many").isEmpty();
    assertThat(lines(expected, triples(built))).as("triples that are missing").isEmpty();
  }

  private static Set<Triple> triples(Graph graph) {
    return new HashSet<>(graph.stream().toList());
  }

  private static Set<String> lines(Set<Triple> triples, Set<Triple> others) {
    return triples.stream()
        .filter(triple -> !others.contains(triple))
        .map(Triple::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
