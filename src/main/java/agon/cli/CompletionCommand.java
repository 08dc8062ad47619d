package agon.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a completion script for bash and zsh. */
@Command(
    name = "completion",
    description = "Prints a script that completes agon's commands and options in bash and zsh.",
    footer = {"", "Examples:", "  source <(agon completion)", "  agon completion > agon.bash"})
final class CompletionCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin CommonOptions common;
  @Spec private CommandSpec spec;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    surroundings.say(AutoComplete.bash("agon", spec.root().commandLine()));
    return ExitCode.DONE.code();
  }
}
