package agon.cli;

import agon.text.InputException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The way in: makes the command line, runs one command and ends the process. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and ends with its exit code. */
  public static void main(String[] args) {
    int code = run(Surroundings.ofProcess(), args);
    // A cluster takes a driver that leaves by exit for one that failed: success just returns.
    if (code != ExitCode.DONE.code()) {
      System.exit(code);
    }
  }

  /**
   * Runs a command.
   *
   * @return its exit code
   */
  static int run(Surroundings surroundings, String... args) {
    try {
      int code = commandLine(surroundings).execute(args);
      surroundings.out().flush();
      return code;
    } catch (StandardOutput.Closed e) {
      return ExitCode.DONE.code();
    } catch (InputException e) {
      surroundings.tell(String.valueOf(e.getMessage()));
      return ExitCode.BAD_INPUT.code();
    }
  }

  /** The command line with all commands. */
  static CommandLine commandLine(Surroundings surroundings) {
    CommandLine agon = new CommandLine(new AgonCommand());
    commands(surroundings).forEach(agon::addSubcommand);
    Failures failures = new Failures(surroundings);
    agon.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    agon.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    agon.setColorScheme(
        CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF));
    agon.setCaseInsensitiveEnumValuesAllowed(true);
    agon.setExecutionStrategy(new Handover(surroundings));
    agon.setExecutionExceptionHandler(failures);
    agon.setParameterExceptionHandler(failures);
    agon.getSubcommands().values().forEach(Main::describe);
    describe(agon);
    return agon;
  }

  private static List<Callable<Integer>> commands(Surroundings surroundings) {
    return List.of(
        new BuildCommand(surroundings),
        new ExtractCommand(surroundings),
        new QueryCommand(surroundings),
        new ShowCommand(surroundings),
        new ExportCommand(surroundings),
        new ValidateCommand(surroundings),
        new ForgetCommand(surroundings),
        new BatchCommand(surroundings),
        new LoadCommand(surroundings),
        new ServeCommand(surroundings),
        new EvaluateCommand(surroundings),
        new TrainCommand(surroundings),
        new CompletionCommand(surroundings),
        new WarmCommand(surroundings));
  }

  private static void describe(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(ExitCode.descriptions());
    usage.sortOptions(false);
    command.getCommandSpec().versionProvider(new Version());
  }
}
