package agon.cli;

import agon.export.ExportFormat;
import agon.export.JsonLines;
import agon.export.Selection;
import agon.graph.GraphUpdate;
import agon.graph.KnowledgeGraph;
import agon.graph.QuadSorter;
import agon.knowledge.Claim;
import agon.knowledge.Entity;
import agon.knowledge.Extraction;
import agon.knowledge.Value;
import agon.pipeline.Outcome;
import agon.query.Table;
import agon.query.TableWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Prints what articles claim: what {@link ExtractCommand} does once its options are read. */
final class Extracting {
  private static final List<String> COLUMNS =
      List.of("subject", "relation", "object", "status", "by", "evidence");

  private final Surroundings surroundings;
  private final CommonOptions options;
  private final double confidence;
  private final Readers readers;
  private final Tally tally = new Tally();

  /**
   * Makes the command.
   *
   * @param confidence claims less sure than this are left out
   * @param readers who reads the articles
   */
  Extracting(Surroundings surroundings, CommonOptions options, double confidence, Readers readers) {
    this.surroundings = surroundings;
    this.options = options;
    this.confidence = confidence;
    this.readers = readers;
  }

  /** Reads the articles of the paths and prints their claims. */
  ExitCode run(List<String> paths, ExtractCommand.Format format, int threads) {
    switch (format) {
      case JSONL ->
          read(paths, threads, extraction -> surroundings.say(JsonLines.line(extraction)));
      case TABLE -> table(paths, threads);
      case TURTLE -> graph(paths, threads, "turtle");
      case TRIG -> graph(paths, threads, "trig");
      case NQUADS -> quads(paths, threads);
    }
    tally.tell(surroundings, options);
    readers.tell(surroundings, options);
    return readers.exitCode(tally.exitCode());
  }

  private void read(List<String> paths, int threads, Consumer<Extraction> taker) {
    try (Progress progress = new Progress(surroundings, "Reading", options.quiet)) {
      new Harvest(surroundings, readers::read, article -> Optional.empty(), article -> false)
          .run(
              paths,
              options.language(),
              threads,
              outcome -> {
                tally.add(outcome);
                if (outcome instanceof Outcome.Read read) {
                  taker.accept(read.extraction().atLeast(confidence));
                }
                progress.step();
              });
    }
  }

  private void graph(List<String> paths, int threads, String format) {
    try (KnowledgeGraph graph = KnowledgeGraph.inMemory()) {
      GraphUpdate update = graph.update(readers.ontology(), readers.builder(confidence));
      read(paths, threads, update::add);
      update.finish();
      ExportFormat.named(format).write(graph, Selection.EVERYTHING, surroundings.out());
    }
  }

  /** Sorted on disk, so that any number of articles goes through little memory. */
  private void quads(List<String> paths, int threads) {
    try (QuadSorter sorter = new QuadSorter(readers.builder(confidence))) {
      read(paths, threads, sorter::add);
      sorter.writeTo(surroundings.out());
    }
  }

  private void table(List<String> paths, int threads) {
    List<List<String>> rows = new ArrayList<>();
    read(paths, threads, extraction -> extraction.claims().forEach(claim -> rows.add(row(claim))));
    TableWriter.plain(new Table(COLUMNS, rows), surroundings.width(), surroundings.out());
  }

  private static List<String> row(Claim claim) {
    String object =
        claim.object() instanceof Value.OfEntity thing
            ? thing.entity().name()
            : ((Value.OfLiteral) claim.object()).text();
    String by =
        claim
            .attributedTo()
            .map(Entity::name)
            .or(() -> claim.qualifiers().attribution())
            .orElse("");
    return List.of(
        claim.subject().name(),
        claim.relation().name(),
        object,
        claim.qualifiers().past() ? claim.status().label() + ", past" : claim.status().label(),
        by,
        claim.evidence().get(0).quote());
  }
}
