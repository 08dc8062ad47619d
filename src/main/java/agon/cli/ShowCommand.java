package agon.cli;

import agon.text.InputException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows all that is said of one thing. */
@Command(
    name = "show",
    description =
        "Shows one thing: its names, its kind, and every claim about it with status, source and"
            + " evidence.",
    footer = {"", "Examples:", "  agon show Mistral", "  agon show id:perplexity-service"})
final class ShowCommand implements Callable<Integer>, StoreCommand {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "Name, id or IRI of the thing; several words are one name.")
  private List<String> name;

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try {
      new Showing(surroundings).run(common.store, String.join(" ", name));
    } catch (InputException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return ExitCode.DONE.code();
  }
}
