package agon.cli;

import agon.graph.GraphCounts;
import agon.graph.GraphUpdate;
import agon.graph.KnowledgeGraph;
import agon.pipeline.Outcome;
import agon.query.Answers;
import agon.query.CannedQueries;
import agon.query.Question;
import agon.query.Table;
import agon.query.TableWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the store: what {@link BuildCommand} does once its options are read. */
final class Building {
  private static final String RIVALS = "who-competes-with-whom";
  private static final String SHOWN = "20";

  private final Surroundings surroundings;
  private final CommonOptions options;
  private final double confidence;
  private final Readers readers;

  /**
   * Makes the command.
   *
   * @param confidence claims less sure than this are left out
   * @param readers who reads the articles
   */
  Building(Surroundings surroundings, CommonOptions options, double confidence, Readers readers) {
    this.surroundings = surroundings;
    this.options = options;
    this.confidence = confidence;
    this.readers = readers;
  }

  /** Reads the articles of the paths, stores them and sums up. */
  ExitCode run(List<String> paths, int threads) {
    Tally report = new Tally();
    try (KnowledgeGraph graph = surroundings.stores().create(options.store)) {
      GraphUpdate update = graph.update(readers.ontology(), readers.builder(confidence));
      try (Progress progress = new Progress(surroundings, "Reading", options.quiet)) {
        Namesakes namesakes = new Namesakes(update, report);
        new Harvest(surroundings, readers::read, namesakes::skip, update::mayGiveWay)
            .run(
                paths,
                options.language(),
                threads,
                outcome -> {
                  take(outcome, update, report);
                  progress.step();
                });
        update.finish();
      }
      sumUp(graph, report);
    }
    report.tell(surroundings, options);
    readers.tell(surroundings, options);
    return readers.exitCode(report.exitCode());
  }

  private void take(Outcome outcome, GraphUpdate update, Tally report) {
    report.add(outcome);
    if (outcome instanceof Outcome.Read read) {
      update.add(read.extraction().atLeast(confidence));
    }
  }

  private void sumUp(KnowledgeGraph graph, Tally report) {
    GraphCounts counts = graph.counts();
    String claims =
        counts.claims().entrySet().stream()
            .map(status -> status.getValue() + " " + status.getKey().label())
            .collect(Collectors.joining(", "));
    surroundings.say(report.counts());
    readers.summary().ifPresent(surroundings::say);
    surroundings.say(
        String.format(
            Locale.ROOT,
            "The graph holds %d articles, %d things and %d claims (%s).",
            counts.articles(),
            counts.entities(),
            counts.claims().values().stream().mapToLong(Long::longValue).sum(),
            claims));
    Table rivals =
        Answers.table(graph, Question.canned(CannedQueries.named(RIVALS), Map.of("limit", SHOWN)));
    surroundings.say("");
    surroundings.say("Who competes with whom:");
    TableWriter.plain(rivals, surroundings.width(), surroundings.out());
  }
}
