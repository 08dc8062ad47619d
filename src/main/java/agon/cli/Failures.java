package agon.cli;

import agon.graph.StoreException;
import agon.text.InputException;
import agon.text.Nearest;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one line on standard error and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Surroundings surroundings;

  Failures(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    List<String> nearest =
        failure instanceof UnmatchedArgumentException unmatched ? nearest(unmatched) : List.of();
    String name = failure.getCommandLine().getCommandSpec().qualifiedName();
    String remedy = nearest.isEmpty() ? "" : "did you mean " + String.join(", ", nearest) + "? ";
    surroundings.tell(
        name + ": " + failure.getMessage() + "; " + remedy + "see " + name + " --help");
    return ExitCode.USAGE.code();
  }

  private static List<String> nearest(UnmatchedArgumentException failure) {
    String argument = failure.getUnmatched().get(0);
    return Nearest.to(argument, names(argument, failure.getCommandLine()));
  }

  /** What may stand where the unknown argument stands: options, or commands. */
  private static List<String> names(String argument, CommandLine command) {
    return argument.startsWith("-")
        ? command.getCommandSpec().options().stream()
            .flatMap(option -> Stream.of(option.names()))
            .toList()
        : List.copyOf(command.getSubcommands().keySet());
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof StandardOutput.Closed) {
      return ExitCode.DONE.code();
    }
    boolean trace = parsed.hasMatchedOption("--stacktrace");
    if (failure instanceof InputException) {
      return report(failure, trace, ExitCode.BAD_INPUT);
    }
    if (failure instanceof StoreException) {
      return report(failure, trace, ExitCode.STORE);
    }
    surroundings.tell("a bug in Agon: " + failure + "; please report it with this trace");
    failure.printStackTrace(surroundings.err());
    return ExitCode.BUG.code();
  }

  private int report(Exception failure, boolean trace, ExitCode code) {
    surroundings.tell(String.valueOf(failure.getMessage()));
    if (trace) {
      failure.printStackTrace(surroundings.err());
    }
    return code.code();
  }
}
