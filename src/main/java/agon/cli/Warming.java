package agon.cli;

import agon.export.JsonLines;
import agon.graph.GraphStore;
import agon.graph.KnowledgeGraph;
import agon.ingest.Articles;
import agon.ingest.Reading;
import agon.pipeline.Outcome;
import agon.query.Answers;
import agon.query.CannedQueries;
import agon.query.Question;
import agon.query.ResultFormat;
import agon.query.TableWriter;
import agon.text.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads articles of its own and asks an empty store what a user may ask: what {@link WarmCommand}
 * does.
 */
final class Warming {
  private static final List<String> QUERIES =
      List.of("who-competes-with-whom", "who-leads", "most-connected");

  private static final String ARTICLES =
      """
      {"id": "fr", "lang": "fr", "date": "2025-01-15", "title": "Une rivale", "text": "Mistral AI,\
       rivale d'OpenAI, a lancé son modèle en janvier. « Nous irons plus loin », dit Arthur Mensch,\
       son directeur général."}
      {"id": "en", "lang": "en", "date": "2025-01-15", "title": "A rival", "text": "Anthropic, a\
       rival of OpenAI, released its model last week. \\"We will go further,\\" said Dario Amodei,\
       its chief executive."}
      """;

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
        read(folder);
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

  private static void read(Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    StandardReader reader = StandardReader.load();
    try (Stream<Reading> readings =
        Articles.open(List.of(file.toString()), Optional.empty(), InputStream.nullInputStream())) {
      readings
          .filter(Reading.OfArticle.class::isInstance)
          .map(reading -> ((Reading.OfArticle) reading).article())
          .map(reader::read)
          .filter(Outcome.Read.class::isInstance)
          .forEach(outcome -> JsonLines.line(((Outcome.Read) outcome).extraction()));
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
