package agon.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
  int threads = Runtime.getRuntime().availableProcessors();
}
