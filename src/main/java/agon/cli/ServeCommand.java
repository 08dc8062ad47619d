package agon.cli;

import agon.serve.Settings;
import agon.text.InputException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the store to browsers and SPARQL clients. */
@Command(
    name = "serve",
    description =
        "Serves the store on this machine: the page at /, SPARQL at /sparql, graphs at /graph."
            + " Reads only; the other commands work meanwhile. Ends with Ctrl-C.",
    footer = {"", "Examples:", "  agon serve --open", "  agon serve --port 8080 --timeout 120"})
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  private final Surroundings surroundings;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3330",
      description = "Port to listen on, 0 for any that is free (default: 3330).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "localhost",
      description =
          "Name or address to listen on (default: localhost, which only this machine reaches).")
  private String host;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Seconds that a query may run (default: 30).")
  private int timeout;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      defaultValue = "1000000",
      description = "Rows of an answer at most (default: 1000000).")
  private long limit;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "Web origin that may read answers, such as https://example.org; repeatable (default:"
              + " pages of this machine only).")
  private List<String> origins = List.of();

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > HIGHEST_PORT || timeout < 1 || limit < 1) {
      throw new ParameterException(
          spec.commandLine(), "--port must be 0 to 65535, --timeout and --limit 1 or more");
    }
    try {
      Settings settings = new Settings(host, port, Duration.ofSeconds(timeout), limit, origins);
      new Serving(surroundings, common.store).run(settings, open);
    } catch (InputException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return ExitCode.DONE.code();
  }
}
