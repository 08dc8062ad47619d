package agon.cli;

import agon.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class CommonOptions {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "${env:AGON_STORE:-agon-store}",
      description = "Folder of the store (default: the variable AGON_STORE, else agon-store).")
  Path store;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description =
          "Language of the articles, or of what is written for you: fr or en (default: detected"
              + " article by article; en).")
  String lang;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but errors (default: progress and a summary).")
  boolean quiet;

  @Option(
      names = "--stacktrace",
      description = "Show the stack trace of an error (default: its one line).")
  boolean stacktrace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and end.")
  boolean version;

  /** The language that the user chose. */
  Optional<Language> language() {
    return Optional.ofNullable(lang).map(Language::new);
  }
}
