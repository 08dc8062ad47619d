package agon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
  @Mixin private ArticleOptions articles;
  @Mixin private ConfidenceOption confidence;
  @Spec private CommandSpec spec;

  BuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (articles.threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
    }
    return new Building(surroundings, common, confidence.least())
        .run(articles.paths, articles.threads)
        .code();
  }
}
