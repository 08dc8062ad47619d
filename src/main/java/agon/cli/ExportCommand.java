package agon.cli;

import agon.export.Selection;
import agon.knowledge.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph to a file or to standard output. */
@Command(
    name = "export",
    description = "Writes the graph in a format that other tools read; the same bytes each time.",
    footer = {
      "",
      "Examples:",
      "  agon export -o story.ttl",
      "  agon export --format graphml --status asserted,attributed -o story.graphml"
    })
final class ExportCommand implements Callable<Integer>, StoreCommand {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;
  @Mixin private ConfidenceOption confidence;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "turtle",
      description =
          "One of turtle, trig, ntriples, nquads, jsonld, rdfxml, csv, graphml, neo4j-nodes,"
              + " neo4j-relationships (default: turtle).")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write (default: standard output).")
  private Path output;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description =
          "Statuses of the claims to write: asserted, attributed, alleged, planned, negated"
              + " (default: all).")
  private List<Status> statuses = List.of(Status.values());

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Selection wanted = new Selection(Set.copyOf(statuses), confidence.least());
    new Exporting(surroundings, common.store).run(format, wanted, Optional.ofNullable(output));
    return ExitCode.DONE.code();
  }
}
