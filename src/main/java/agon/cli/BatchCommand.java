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

/** Reads articles on a cluster. */
@Command(
    name = "batch",
    description =
        "Reads articles on a Spark cluster into sorted parts of N-Quads, for agon load. What is"
            + " done already is not done again. Runs under spark-submit.",
    footer = {
      "",
      "Examples:",
      "  spark-submit --master 'local[*]' target/agon.jar batch -o parts news/*.jsonl",
      "  spark-submit target/agon.jar batch -o hdfs:///graph hdfs:///cc-news"
    })
final class BatchCommand implements Callable<Integer> {
  private static final long MEBIBYTE = 1 << 20;

  private final Surroundings surroundings;
  @Mixin private CommonOptions common;
  @Mixin private ConfidenceOption confidence;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders or globs of any Hadoop file system: JSON Lines, WARC, HTML, text.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Folder for the parts, their rejects and their totals (required).")
  private String output;

  @Option(
      names = "--part-size",
      paramLabel = "MIB",
      defaultValue = "16",
      description = "Mebibytes of input that make a part, about (default: 16).")
  private long partSize;

  BatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (partSize < 1) {
      throw new ParameterException(spec.commandLine(), "--part-size must be 1 or more");
    }
    return new Batching(surroundings, common, confidence.least())
        .run(inputs, output, partSize * MEBIBYTE)
        .code();
  }
}
