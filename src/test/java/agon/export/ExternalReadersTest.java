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
import org.apache.jena.atlas.iterator.Iter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Loads exports with readers that share no code with Jena; a reader that is missing is a failure.
 */
@Tag("external")
final class ExternalReadersTest {
  private static final KnowledgeGraph GRAPH =
      SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english());
  private static final String RDFLIB =
      "import sys, rdflib; g = rdflib.Dataset(); g.parse(sys.argv[1], format=sys.argv[2]);"
          + " print(len(set(g.quads((None, None, None, None)))))";

  private static final String NETWORKX =
      "import sys, networkx; g = getattr(networkx, 'read_' + sys.argv[2])(sys.argv[1]);"
          + " alleged = [c for *_, c in g.edges(data=True) if c['status'] == 'alleged'];"
          + " print(len(g), 'nodes,', len(g.edges), 'edges,', len(alleged), 'alleged')";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"turtle,turtle", "ntriples,nt", "rdfxml,xml"})
  void rdflibReadsEveryTriple(String format, String parser)
      throws IOException, InterruptedException {
    Path file = export(format);

    String count = Program.python().run("-c", RDFLIB, file.toString(), parser);

    assertThat(count).isEqualTo(Long.toString(triples()));
  }

  @ParameterizedTest
  @CsvSource({"trig,trig", "nquads,nquads", "jsonld,json-ld"})
  void rdflibReadsEveryQuad(String format, String parser) throws IOException, InterruptedException {
    Path file = export(format);

    String count = Program.python().run("-c", RDFLIB, file.toString(), parser);

    long quads = GRAPH.read(dataset -> Iter.count(dataset.asDatasetGraph().find()));
    assertThat(count).isEqualTo(Long.toString(quads));
  }

  @ParameterizedTest
  @CsvSource({"turtle,turtle", "ntriples,ntriples", "rdfxml,rdfxml"})
  void raptorReadsEveryTriple(String format, String parser)
      throws IOException, InterruptedException {
    Path file = export(format);

    String output = Program.of("rapper").run("-c", "-i", parser, file.toString());

    assertThat(output).contains("Parsing returned " + triples() + " triples");
    assertThat(output).doesNotContain("Error", "Warning");
  }

  /** GraphML has an edge a claim, GEXF an edge a statement. */
  @ParameterizedTest
  @CsvSource({"graphml, 9", "gexf, 8"})
  void networkxReadsEveryEdge(String format, int count) throws IOException, InterruptedException {
    Path file = export(format);

    String edges = Program.python().run("-c", NETWORKX, file.toString(), format);

    assertThat(edges).isEqualTo("8 nodes, " + count + " edges, 1 alleged");
  }

  @Test
  void graphvizLaysOutTheMap() throws IOException, InterruptedException {
    Path file = export("dot");

    List<String> lines = Program.of("dot").run("-Tplain", file.toString()).lines().toList();

    assertThat(lines).filteredOn(line -> line.startsWith("node ")).hasSize(2);
    assertThat(lines).filteredOn(line -> line.startsWith("edge ")).hasSize(2);
    assertThat(lines).noneMatch(line -> line.startsWith("Warning"));
  }

  private static long triples() {
    return GRAPH.<Long>read(dataset -> dataset.getDefaultModel().size());
  }

  private Path export(String name) throws IOException {
    ExportFormat format = ExportFormat.named(name);
    Path file = folder.resolve("graph." + format.extension());
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(GRAPH, Selection.EVERYTHING, out);
    }
    return file;
  }
}
