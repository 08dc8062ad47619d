package agon.cli;

import agon.evaluate.Evaluation;
import agon.evaluate.Grouping;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores reading against gold. */
@Command(
    name = "evaluate",
    description =
        "Scores reading against gold: precision, recall and F1 of entities, claims, quotations and references,"
            + " accuracy of statuses and speakers; articles that rules have seen and those kept"
            + " apart are told apart.",
    footer = {
      "",
      "Examples:",
      "  agon evaluate",
      "  agon evaluate data/evaluation/fr --by relation,status --min-f1 0.45"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;

  @Parameters(
      arity = "0..*",
      paramLabel = "GOLD",
      defaultValue = "data/evaluation",
      description = "Gold files or folders of them (default: data/evaluation).")
  private List<Path> gold;

  @Option(
      names = "--by",
      paramLabel = "KEY",
      split = ",",
      description =
          "One or more of relation, status, language, corpus, with commas between them"
              + " (default: all together).")
  private List<Grouping.Key> keys = List.of();

  @Option(
      names = "--min-f1",
      paramLabel = "F1",
      description = "Exit with 1 when the F1 of claims is under this (default: no threshold).")
  private double threshold;

  @Option(
      names = "--errors",
      description = "List the mistakes in the articles that rules have seen (default: none).")
  private boolean errors;

  @Option(
      names = "--calibration",
      description = "Show how often claims of each confidence are right (default: scores alone).")
  private boolean calibration;

  EvaluateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Evaluating evaluating = new Evaluating(surroundings, common.quiet);
    Evaluation evaluation = evaluating.run(gold);
    evaluating.printScores(evaluation, keys);
    if (calibration) {
      evaluating.printCalibration(evaluation);
    }
    if (errors) {
      evaluating.printMistakes(evaluation);
    }
    return evaluation.total().claims().f1() < threshold ? ExitCode.NO.code() : ExitCode.DONE.code();
  }
}
