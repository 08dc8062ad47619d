package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Iris;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles to graphs, exactly: {@code golden/<case>/article.txt} gives {@code expected.ttl}. {@code
 * -Dgolden.update=true} writes the graphs anew, for review; a case without its twin fails.
 */
final class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsReviewed(Path folder) throws IOException {
    Path expected = folder.resolve("expected.ttl");

    Run run =
        Run.agon(
            "extract", "--quiet", "--format", "turtle", folder.resolve("article.txt").toString());

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, run.out().replaceAll("(?m)^ *agon:readBy .*;\n", ""));
    }
    Model read = model(run.out());
    Model reviewed = model(Files.readString(expected));
    assertThat(run.err()).isEmpty();
    assertThat(lines(reviewed.difference(read))).as("missing").isEmpty();
    assertThat(lines(read.difference(reviewed))).as("extra").isEmpty();
  }

  private static Model model(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
    // Which version read the article is no part of what it says.
    model.removeAll(null, model.createProperty(Iris.ONTOLOGY + "readBy"), null);
    return model;
  }

  private static List<String> lines(Model model) {
    return model.listStatements().toList().stream().map(Object::toString).sorted().toList();
  }
}
