package agon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the store, or files, against the shapes. */
@Command(
    name = "validate",
    description =
        "Checks the store, or RDF files together as one graph, against the ontology's shapes"
            + " (SHACL).",
    footer = {"", "Examples:", "  agon validate", "  agon validate --format turtle story.ttl"})
final class ValidateCommand implements Callable<Integer>, StoreCommand {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Files to check: .ttl, .nt, .nq, .trig, .jsonld, .rdf, each also with .gz (default: the"
              + " store).")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "words",
      description = "How the report is written: words or turtle (default: words).")
  private Format format;

  /** How the report is written. */
  enum Format {
    /** A line a violation. */
    WORDS,
    /** A SHACL report in Turtle. */
    TURTLE
  }

  ValidateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public boolean needsStore() {
    return files.isEmpty();
  }

  @Override
  public Integer call() {
    return new Validating(surroundings).run(common.store, files, format == Format.TURTLE).code();
  }
}
