package agon.cli;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads parts into the store, or sends them to another. */
@Command(
    name = "load",
    description =
        "Loads N-Quads, as agon batch and agon extract write them, into the store, or sends them to"
            + " a store elsewhere. A new store is loaded in bulk.",
    footer = {
      "",
      "Examples:",
      "  agon load parts",
      "  agon load --to http://localhost:3030/news/data parts/*.nq.gz"
    })
final class LoadCommand implements Callable<Integer>, StoreCommand {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PART",
      description = "N-Quads files, .nq or .nq.gz, or folders of them.")
  private List<String> parts = List.of();

  @Option(
      names = "--to",
      paramLabel = "URL",
      description =
          "Send them to the store whose SPARQL Graph Store Protocol is there (default: load them"
              + " into --store).")
  private @Nullable URI to;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description =
          "Name that the store elsewhere knows; its password is the variable AGON_PASSWORD"
              + " (default: none).")
  private @Nullable String user;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "50000",
      description = "Statements sent at a time to a store elsewhere (default: 50000).")
  private int batch;

  LoadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public boolean needsStore() {
    return to == null;
  }

  @Override
  public Integer call() {
    if (batch < 1) {
      throw new ParameterException(spec.commandLine(), "--batch must be 1 or more");
    }
    Loading loading = new Loading(surroundings, parts);
    return to == null
        ? loading.into(common.store).code()
        : loading.to(to, Optional.ofNullable(user), batch).code();
  }
}
