package agon.cli;

import agon.graph.GraphBuilder;
import agon.knowledge.Ontology;
import agon.llm.NoReadingException;
import agon.llm.SecondReader;
import agon.pipeline.Outcome;
import agon.text.Article;
import agon.text.InputException;
import agon.text.Location;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who reads the articles of a run: Agon's own reading and, where the user asks for one, a second
 * reader. Where the second one fails, the first one's reading stands. Safe for several threads.
 */
final class Readers {
  private final StandardReader own;
  private final Optional<SecondReader> second;
  private final Map<URI, InputException> shortfalls = new ConcurrentHashMap<>();

  /** These readers. */
  Readers(StandardReader own, Optional<SecondReader> second) {
    this.own = own;
    this.second = second;
  }

  /** The kinds and relations. */
  Ontology ontology() {
    return own.ontology();
  }

  /** Reads an article, and says why where that cannot be done. */
  Outcome read(Article article) {
    Outcome outcome = own.read(article);
    return second.isPresent() && outcome instanceof Outcome.Read read
        ? readAgain(second.get(), read)
        : outcome;
  }

  private Outcome readAgain(SecondReader reader, Outcome.Read read) {
    Article article = read.extraction().document().article();
    try {
      return new Outcome.Read(reader.read(read.extraction()));
    } catch (NoReadingException e) {
      shortfalls.put(
          article.id(),
          new InputException(
              Location.of(article.source()),
              "read without " + reader.id() + ": " + e.reason(),
              "run it again to ask again",
              e));
      return read;
    }
  }

  /**
   * What turns readings into triples. An article that the second reader has failed on counts as
   * read by the first alone, so that it is read again when both are asked for again.
   *
   * @param confidence claims less sure than this are left out
   */
  GraphBuilder builder(double confidence) {
    String first = StandardReader.version(confidence);
    String both = second.map(reader -> first + "+" + reader.id()).orElse(first);
    return new GraphBuilder(
        own.gazetteer(), both, article -> shortfalls.containsKey(article) ? first : both);
  }

  /** What the second reader has returned, and what became of it; empty without one. */
  Optional<String> summary() {
    return second.map(reader -> reader.id() + ": " + reader.counts().summary());
  }

  /**
   * Tells standard error where the second reader failed and, unless quiet, what was dropped of what
   * it returned, and why.
   */
  void tell(Surroundings surroundings, CommonOptions options) {
    for (InputException shortfall : sorted()) {
      surroundings.tell(String.valueOf(shortfall.getMessage()));
      if (options.stacktrace) {
        shortfall.printStackTrace(surroundings.err());
      }
    }
    if (!options.quiet && second.isPresent()) {
      String reasons = second.get().counts().reasons();
      summary()
          .ifPresent(line -> surroundings.tell(reasons.isEmpty() ? line : line + ": " + reasons));
    }
  }

  private List<InputException> sorted() {
    return shortfalls.values().stream()
        .sorted((one, other) -> message(one).compareTo(message(other)))
        .toList();
  }

  private static String message(InputException shortfall) {
    return String.valueOf(shortfall.getMessage());
  }

  /**
   * What the process says when it ends.
   *
   * @param first what it would say for the first reader
   */
  ExitCode exitCode(ExitCode first) {
    return shortfalls.isEmpty() ? first : ExitCode.BAD_INPUT;
  }
}
