package agon.cli;

import agon.graph.KnowledgeGraph;
import agon.query.Answers;
import agon.query.CannedQuery;
import agon.query.Question;
import agon.query.ResultFormat;
import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Runs a query against the store: what {@link QueryCommand} does once its options are read. */
final class Asking {
  private static final String STANDARD_INPUT = "-";

  private final Surroundings surroundings;
  private final Path store;
  private final Optional<ResultFormat> format;
  private final Language language;

  /**
   * Questions put to a store.
   *
   * @param language the language of a chart's title
   */
  Asking(Surroundings surroundings, Path store, Optional<ResultFormat> format, Language language) {
    this.language = language;
    this.surroundings = surroundings;
    this.store = store;
    this.format = format;
  }

  /** Asks a canned query with values for its parameters. */
  void canned(CannedQuery query, Map<String, String> parameters) {
    answer(Question.canned(query, parameters, language));
  }

  /**
   * Asks the query of a file.
   *
   * @param file its path, or {@code -} for standard input
   */
  void own(String file) {
    answer(Question.own(file.equals(STANDARD_INPUT) ? "standard input" : file, read(file)));
  }

  private void answer(Question question) {
    try (KnowledgeGraph graph = surroundings.stores().open(store)) {
      Answers.write(graph, question, format(question), surroundings.width(), surroundings.out());
    }
  }

  private String read(String file) {
    try {
      return file.equals(STANDARD_INPUT)
          ? new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8)
          : Files.readString(surroundings.folder().resolve(file));
    } catch (IOException e) {
      throw new InputException(
          Location.of(file), "cannot be read as UTF-8 text", "check the path of the query", e);
    }
  }

  private ResultFormat format(Question question) {
    if (format.isPresent()) {
      return format.get();
    }
    if (question.asksForGraph()) {
      return ResultFormat.TURTLE;
    }
    return surroundings.terminal().out() ? ResultFormat.TABLE : ResultFormat.CSV;
  }
}
