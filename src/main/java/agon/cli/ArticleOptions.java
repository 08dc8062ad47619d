package agon.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What commands that read articles ask for: which articles, and how many at a time. */
final class ArticleOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or globs of articles, - for standard input.")
  List<String> paths = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at a time (default: as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * How many articles are read at a time.
   *
   * @throws ParameterException when that is none
   */
  int threads() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
    }
    return threads;
  }
}
