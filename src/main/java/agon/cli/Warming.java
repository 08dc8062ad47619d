package agon.cli;

import agon.graph.GraphStore;
import agon.graph.KnowledgeGraph;
import agon.query.Answers;
import agon.query.CannedQueries;
import agon.query.Question;
import agon.query.ResultFormat;
import agon.query.TableWriter;
import agon.text.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks an empty store of its own what a user may ask: what {@link WarmCommand} does. */
final class Warming {
  private static final List<String> QUERIES =
      List.of("who-competes-with-whom", "who-leads", "most-connected");

  private final Surroundings surroundings;

  Warming(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  void run() {
    try {
      Path folder = Files.createTempDirectory("agon-warm");
      try {
        GraphStore.create(folder).close();
        ask(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ask(Path folder) {
    try (KnowledgeGraph graph = GraphStore.open(folder)) {
      for (String query : QUERIES) {
        Question question = Question.canned(CannedQueries.named(query), Map.of());
        for (ResultFormat format : List.of(ResultFormat.TABLE, ResultFormat.CSV)) {
          Answers.write(
              graph, question, format, TableWriter.UNLIMITED, OutputStream.nullOutputStream());
        }
      }
      Answers.table(
          graph, Question.canned(CannedQueries.named("rivals-of"), Map.of("thing", "Meta")));
    } catch (InputException e) {
      surroundings.tell("an empty store knows no names, as it should");
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
