package agon.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** The hand-made graph of {@code src/test/resources/story}, with its ontology and summary. */
final class Story {
  static final Path FOLDER = Path.of("src/test/resources/story");

  private Story() {}

  /** A fresh copy of the story. */
  static DatasetGraph dataset() {
    DatasetGraph story = DatasetGraphFactory.create();
    RDFDataMgr.read(story, FOLDER.resolve("story.trig").toString());
    Graph ontology = RDFDataMgr.loadGraph("ontology/schema.ttl");
    story.addGraph(agon.graph.Terms.ONTOLOGY, ontology);
    try (QueryExec summary =
        QueryExec.dataset(story).query(read(FOLDER.resolve("summary.rq"))).build()) {
      story.addGraph(agon.graph.Terms.SUMMARY, summary.construct());
    }
    return story;
  }

  /** What a canned query is told, from {@code parameters.tsv}. */
  static Map<String, String> parameters(String query) {
    return read(FOLDER.resolve("parameters.tsv"))
        .lines()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells[0].equals(query))
        .collect(
            Collectors.toMap(
                cells -> cells[1], cells -> cells[2], (one, two) -> two, TreeMap::new));
  }

  /** The answer as CSV, lines ended by line feeds alone. */
  static String csv(DatasetGraph story, Question question) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answers(story).write(question, ResultFormat.CSV, TableWriter.UNLIMITED, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
