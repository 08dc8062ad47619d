package agon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles into the store. */
@Command(
    name = "build",
    description =
        "Reads articles into the store and says who competes with whom. Unchanged articles are"
            + " skipped, changed ones replaced.",
    footer = {
      "",
      "Examples:",
      "  agon build data/articles",
      "  agon build --store news 'press/*.html' more.jsonl.gz"
    })
final class BuildCommand implements Callable<Integer>, StoreCommand {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;
  @Mixin private ConfidenceOption confidence;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or globs of articles, - for standard input.")
  private List<String> paths;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at a time (default: as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  BuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
    }
    return new Building(surroundings, common, confidence.least()).run(paths, threads).code();
  }
}
