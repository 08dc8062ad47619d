package agon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Loads the classes that a query or an article needs, for the launcher, which keeps them in an
 * archive. Uses a store of its own in the temporary folder.
 */
@Command(
    name = "warm",
    hidden = true,
    description = "Loads the classes that queries and articles need, for the launcher's archive.")
final class WarmCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin CommonOptions common;

  WarmCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    new Warming(surroundings).run();
    return ExitCode.DONE.code();
  }
}
