package agon.export;

import static org.assertj.core.api.Assertions.assertThat;

import agon.graph.KnowledgeGraph;
import agon.graph.SampleExtractions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"turtle,turtle", "ntriples,nt", "rdfxml,xml"})
  void rdflibReadsEveryTriple(String format, String parser)
      throws IOException, InterruptedException {
    Path file = export(format);

    String count = run("/usr/bin/python3", "-c", RDFLIB, file.toString(), parser);

    assertThat(count).isEqualTo(Long.toString(triples()));
  }

  @ParameterizedTest
  @CsvSource({"trig,trig", "nquads,nquads", "jsonld,json-ld"})
  void rdflibReadsEveryQuad(String format, String parser) throws IOException, InterruptedException {
    Path file = export(format);

    String count = run("/usr/bin/python3", "-c", RDFLIB, file.toString(), parser);

    long quads = GRAPH.read(dataset -> Iter.count(dataset.asDatasetGraph().find()));
    assertThat(count).isEqualTo(Long.toString(quads));
  }

  @ParameterizedTest
  @CsvSource({"turtle,turtle", "ntriples,ntriples", "rdfxml,rdfxml"})
  void raptorReadsEveryTriple(String format, String parser)
      throws IOException, InterruptedException {
    Path file = export(format);

    String output = run("rapper", "-c", "-i", parser, file.toString());

    assertThat(output).contains("Parsing returned " + triples() + " triples");
    assertThat(output).doesNotContain("Error", "Warning");
  }

  @Test
  void pythonReadsGraphMl() throws IOException, InterruptedException {
    Path file = export("graphml");

    String output =
        run(
            "/usr/bin/python3",
            "-c",
            "import sys, xml.etree.ElementTree as t; print(len(t.parse(sys.argv[1]).findall('.//"
                + "{http://graphml.graphdrawing.org/xmlns}edge')))",
            file.toString());

    assertThat(output).isEqualTo("9");
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

  /** What a program prints, both streams together; it must end well. */
  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
