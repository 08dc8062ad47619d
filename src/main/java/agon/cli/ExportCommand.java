package agon.cli;

import agon.export.ExportFormat;
import agon.export.Scope;
import agon.export.Selection;
import agon.knowledge.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the graph to a file or to standard output. */
@Command(
    name = "export",
    description = "Writes the graph in a format that other tools read; the same bytes each time.",
    footer = {
      "",
      "Examples:",
      "  agon export -o story.ttl",
      "  agon export --format svg --lens models -o models.svg"
    })
final class ExportCommand implements Callable<Integer>, StoreCommand {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;
  @Mixin private ConfidenceOption confidence;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "turtle",
      description =
          "One of turtle, trig, ntriples, nquads, jsonld, rdfxml, csv, graphml, neo4j-nodes,"
              + " neo4j-relationships, gexf, dot, svg (default: turtle); dot and svg draw the"
              + " rivalry map.")
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

  @Option(
      names = "--lens",
      paramLabel = "LENS",
      description =
          "What dot and svg show: companies, models, people or all (default: companies, as on the"
              + " page).")
  private String lens;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many things dot and svg show, the best supported ones (default: 200).")
  private Integer most;

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Selection wanted = new Selection(Set.copyOf(statuses), confidence.least(), scope());
    new Exporting(surroundings, common.store).run(format, wanted, Optional.ofNullable(output));
    return ExitCode.DONE.code();
  }

  /** How much of the graph a picture shows; what is no picture shows all. */
  private Scope scope() {
    boolean limited = lens != null || most != null;
    if (limited && !ExportFormat.named(format).isPicture()) {
      throw new ParameterException(
          spec.commandLine(), "--lens and --most are for dot and svg; " + format + " holds all");
    }
    return new Scope(
        Optional.ofNullable(lens).orElse(Scope.STANDARD.lens()),
        Optional.ofNullable(most).orElse(Scope.STANDARD.most()),
        common.language().orElse(Scope.STANDARD.language()));
  }
}
