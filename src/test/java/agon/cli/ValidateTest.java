package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.export.ExportFormat;
import agon.export.Selection;
import agon.graph.SampleExtractions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checking files against the shapes. */
final class ValidateTest {
  private static final String BAD =
      """
      @prefix agon: <https://w3id.org/agon/ontology#> .
      @prefix id: <https://w3id.org/agon/id/> .
      id:meta a agon:Company .
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"turtle, ttl", "trig, trig", "ntriples, nt", "nquads, nq", "jsonld, jsonld"})
  void everyExportConforms(String format, String ending) throws IOException {
    Path file = export(format, ending);

    assertThat(Run.agon("validate", file.toString()))
        .isEqualTo(new Run(0, "The graph of the files conforms to its shapes.\n", ""));
  }

  @Test
  void aViolationIsTheAnswerNoInWordsOrInTurtle() throws IOException {
    Path good = export("rdfxml", "rdf");
    Path bad = write("bad.ttl", BAD.replace("id:meta", "id:zed"));

    Run words = Run.agon("validate", good.toString(), bad.toString());
    Run turtle = Run.agon("validate", "--format", "turtle", bad.toString());

    assertThat(words.code()).isEqualTo(1);
    assertThat(words.out()).startsWith("id:zed skos:prefLabel: ").endsWith("1 violations\n");
    assertThat(turtle.code()).isEqualTo(1);
    assertThat(turtle.out()).containsPattern("sh:conforms\\s+false");
  }

  @Test
  void aBrokenFileIsNamedWithItsLineAndColumn() throws IOException {
    Path broken = write("broken.ttl", BAD + "id:meta a a .\n");

    Run run = Run.agon("validate", broken.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(broken + ":4:")
        .endsWith("; correct the file there\n")
        .hasLineCount(1);
  }

  @Test
  void filesThatAreMissingOrNoRdfAreNamed() throws IOException {
    Path missing = folder.resolve("none.ttl");
    Path letter = write("letter.txt", "Dear all");

    assertThat(Run.agon("validate", missing.toString()))
        .isEqualTo(new Run(3, "", missing + ": no such file; give a file that can be read\n"));
    assertThat(Run.agon("validate", letter.toString()).err())
        .isEqualTo(
            letter
                + ": no RDF format has this ending; use one of .ttl, .nt, .nq, .trig, .jsonld,"
                + " .rdf, each also with .gz\n");
  }

  @Test
  void nothingIsFetchedFromTheNetwork() throws IOException {
    Path remote = write("remote.jsonld", "{\"@context\": \"http://localhost:1/c\", \"a\": 1}");

    Run run = Run.agon("validate", remote.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("the context http://localhost:1/c is not in the file");
  }

  private Path export(String format, String ending) throws IOException {
    Path file = folder.resolve("story." + ending);
    try (OutputStream stream = Files.newOutputStream(file)) {
      ExportFormat.named(format)
          .write(
              SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english()),
              Selection.EVERYTHING,
              stream);
    }
    return file;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
