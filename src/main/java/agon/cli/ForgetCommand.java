package agon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes articles from the store. */
@Command(
    name = "forget",
    description = "Removes articles from the store, with all that only they support.",
    footer = {
      "",
      "Examples:",
      "  agon forget data/articles/en/xai-grok-memphis.txt",
      "  agon forget https://example.org/news/42"
    })
final class ForgetCommand implements Callable<Integer>, StoreCommand {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "IRI, url or source of an article, as agon build met it.")
  private List<String> articles;

  ForgetCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return new Forgetting(surroundings, common).run(articles).code();
  }
}
