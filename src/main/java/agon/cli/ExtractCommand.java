package agon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and prints their claims. */
@Command(
    name = "extract",
    description = "Reads articles and prints what they claim, with no store.",
    footer = {
      "",
      "Examples:",
      "  agon extract --format table data/articles/en/xai-grok-memphis.txt",
      "  agon extract --lang fr - < article.txt",
      "  agon extract --reader llm --endpoint http://localhost:11434/v1 \\",
      "    --model mistral-nemo article.txt"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;
  @Mixin private ArticleOptions articles;
  @Mixin private ConfidenceOption confidence;
  @Mixin private ReaderOptions reader;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "One of jsonl, turtle, trig, nquads, table (default: jsonl).")
  private Format format;

  /** How claims are written. */
  enum Format {
    /** An article a line. */
    JSONL,
    /** The story. */
    TURTLE,
    /** The story with its named graphs. */
    TRIG,
    /** The statements that each article makes, sorted: the parts that agon load takes. */
    NQUADS,
    /** A claim a row. */
    TABLE
  }

  ExtractCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return new Extracting(surroundings, common, confidence.least(), reader.readers(surroundings))
        .run(articles.paths, format, articles.threads())
        .code();
  }
}
