package agon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that all others belong to. */
@Command(
    name = "agon",
    description = "Reads news on artificial intelligence and answers who competes with whom.",
    footer = {"", "Examples:", "  agon build data/articles", "  agon query who-competes-with-whom"})
final class AgonCommand implements Runnable {
  @Mixin CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    throw new ParameterException(line, "name a command");
  }
}
