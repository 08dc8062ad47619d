package agon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the store against the shapes. */
@Command(
    name = "validate",
    description = "Checks the store against the ontology's shapes (SHACL).",
    footer = {"", "Examples:", "  agon validate", "  agon validate --format turtle"})
final class ValidateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;

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
  public Integer call() {
    return new Validating(surroundings).run(common.store, format == Format.TURTLE).code();
  }
}
