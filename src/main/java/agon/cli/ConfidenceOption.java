package agon.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that leaves out claims that are not sure enough. */
final class ConfidenceOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0",
      description = "Leave out claims less sure than this, from 0 to 1 (default: 0, none).")
  private double least;

  /**
   * The least confidence that a claim may have.
   *
   * @throws ParameterException when it is no number from 0 to 1
   */
  double least() {
    if (least >= 0 && least <= 1) {
      return least;
    }
    throw new ParameterException(
        command.commandLine(), "--min-confidence must be from 0 to 1, and is " + least);
  }
}
