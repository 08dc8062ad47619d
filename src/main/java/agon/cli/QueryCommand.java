package agon.cli;

import agon.query.CannedQueries;
import agon.query.CannedQuery;
import agon.query.ResultFormat;
import agon.text.InputException;
import agon.text.Language;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store a question. */
@Command(
    name = "query",
    description = "Asks the store a canned query or one of your own.",
    footer = {"", "Examples:", "  agon query rivals-of --param thing=Meta", "  agon query --list"})
final class QueryCommand implements Callable<Integer>, StoreCommand {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "Canned query to run, such as who-competes-with-whom.")
  private String name;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "Value for a parameter of the canned query (default: as --list says).")
  private Map<String, String> parameters = new TreeMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of table, csv, tsv, json, markdown, turtle, svg (default: table on a terminal, else"
              + " csv; turtle where the answer is a graph); svg is a bar chart, where the query's"
              + " header says of what.")
  private ResultFormat format;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Run the SPARQL query of this file, - for standard input.")
  private String file;

  @Option(names = "--list", description = "List the canned queries with their questions.")
  private boolean list;

  @Option(names = "--show", description = "Print the canned query's SPARQL and do not run it.")
  private boolean show;

  QueryCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public boolean needsStore() {
    return !list && !show;
  }

  @Override
  public Integer call() {
    if (list) {
      CannedQueries.all().forEach(this::list);
      return ExitCode.DONE.code();
    }
    if ((name == null) == (file == null)) {
      throw new ParameterException(
          spec.commandLine(), "name one canned query (--list shows them), or give --file");
    }
    if (show && name != null) {
      surroundings.out().print(canned(name).sparql());
      return ExitCode.DONE.code();
    }
    return ask();
  }

  private int ask() {
    Language language = common.language().orElse(Language.ENGLISH);
    Asking asking = new Asking(surroundings, common.store, Optional.ofNullable(format), language);
    if (file != null) {
      asking.own(file);
      return ExitCode.DONE.code();
    }
    try {
      asking.canned(canned(name), parameters);
      return ExitCode.DONE.code();
    } catch (InputException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private CannedQuery canned(String query) {
    try {
      return CannedQueries.named(query);
    } catch (InputException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void list(CannedQuery query) {
    surroundings.say(query.name());
    query.questions().entrySet().stream()
        .filter(question -> common.language().map(question.getKey()::equals).orElse(true))
        .sorted(Map.Entry.<Language, String>comparingByKey())
        .forEach(question -> surroundings.say("  " + question.getValue()));
    query
        .parameters()
        .forEach(
            parameter ->
                surroundings.say(
                    "    --param "
                        + parameter.name()
                        + "=… "
                        + parameter.meaning()
                        + ", "
                        + parameter.type().words()
                        + parameter
                            .standard()
                            .map(value -> ", default " + value)
                            .orElse(", required")));
  }
}
