package agon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
      "  agon build --store news 'press/*.html' more.jsonl.gz",
      "  agon build --reader llm --endpoint http://localhost:11434/v1 \\",
      "    --model mistral-nemo data/articles"
    })
final class BuildCommand implements Callable<Integer>, StoreCommand {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;
  @Mixin private ArticleOptions articles;
  @Mixin private ConfidenceOption confidence;
  @Mixin private ReaderOptions reader;

  BuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return new Building(surroundings, common, confidence.least(), reader.readers(surroundings))
        .run(articles.paths, articles.threads())
        .code();
  }
}
