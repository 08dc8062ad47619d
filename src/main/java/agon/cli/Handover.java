package agon.cli;

import agon.graph.StoreException;
import agon.serve.DoorPlate;
import agon.serve.Errand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs commands here, or has the server that holds their store run them: a store belongs to one
 * process at a time.
 */
final class Handover implements IExecutionStrategy {
  private final Surroundings surroundings;

  Handover(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public int execute(ParseResult parsed) {
    Optional<DoorPlate> server = server(parsed);
    if (server.isPresent()) {
      OptionalInt code = send(server.get(), parsed);
      if (code.isPresent()) {
        return code.getAsInt();
      }
    }
    return new RunLast().execute(parsed);
  }

  /** Picocli shows only failures of this kind to the handler of failures. */
  private OptionalInt send(DoorPlate server, ParseResult parsed) {
    try {
      return send(server, store(parsed.subcommand()), parsed.originalArgs());
    } catch (RuntimeException e) {
      throw new ExecutionException(
          parsed.subcommand().commandSpec().commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Optional<DoorPlate> server(ParseResult parsed) {
    ParseResult command = parsed.subcommand();
    boolean stored =
        command != null
            && !command.isUsageHelpRequested()
            && !command.isVersionHelpRequested()
            && command.commandSpec().userObject() instanceof StoreCommand user
            && user.needsStore();
    return stored ? surroundings.stores().server(store(command)) : Optional.empty();
  }

  private static Path store(ParseResult command) {
    CommandSpec spec = command.commandSpec();
    return spec.findOption("--store").getValue();
  }

  private OptionalInt send(DoorPlate server, Path store, List<String> arguments) {
    Terminal terminal = surroundings.terminal();
    Errand errand =
        new Errand(
            arguments,
            Path.of("").toAbsolutePath().toString(),
            terminal.written(),
            terminal.columns(),
            surroundings.colour());
    try {
      return server.send(errand, surroundings.in(), surroundings.out(), surroundings.err());
    } catch (IOException e) {
      throw new StoreException(
          store,
          "the server that holds it (process " + server.process() + ") broke off",
          "see whether it still runs, then try again",
          e);
    }
  }
}
