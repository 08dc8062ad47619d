package agon.cli;

import agon.evaluate.Agreement;
import agon.evaluate.Evaluation;
import agon.evaluate.Mistake;
import agon.evaluate.Score;
import agon.knowledge.Extraction;
import agon.query.Table;
import agon.query.TableWriter;
import agon.text.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scores reading: what {@link EvaluateCommand} does once its options are read. */
final class Evaluating {
  private static final List<String> COLUMNS =
      List.of(
          "part", "group", "articles", "entities P", "R", "F1", "claims P", "R", "F1", "status");

  private final Surroundings surroundings;
  private final boolean quiet;

  Evaluating(Surroundings surroundings, boolean quiet) {
    this.surroundings = surroundings;
    this.quiet = quiet;
  }

  /** Prints the scores, and the mistakes where they are wanted. */
  ExitCode run(
      List<Path> gold, Optional<Evaluation.Group> group, double threshold, boolean errors) {
    StandardReader reader = StandardReader.load();
    Evaluation evaluation;
    try (Progress progress = new Progress(surroundings, "Evaluating", quiet)) {
      evaluation = Evaluation.run(gold, article -> step(reader, article, progress));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Evaluation.Row row : evaluation.scores(group)) {
      String part = row.part().name().toLowerCase(Locale.ROOT);
      rows.add(row(part, row.group(), row.score()));
    }
    Score total = evaluation.total();
    rows.add(row("both", "all", total));
    TableWriter.plain(new Table(COLUMNS, rows), TableWriter.UNLIMITED, surroundings.out());
    if (errors) {
      evaluation.mistakes().forEach(this::print);
    }
    return total.claims().f1() < threshold ? ExitCode.NO : ExitCode.DONE;
  }

  private static Optional<Extraction> step(
      StandardReader reader, Article article, Progress progress) {
    Optional<Extraction> extraction = reader.read(article);
    progress.step();
    return extraction;
  }

  private static List<String> row(String part, String group, Score score) {
    List<String> row = new ArrayList<>(List.of(part, group, Integer.toString(score.articles())));
    figures(score.entities(), row);
    figures(score.claims(), row);
    row.add(share(score.status().value()));
    return row;
  }

  private static void figures(Agreement agreement, List<String> row) {
    row.add(share(agreement.precision().value()));
    row.add(share(agreement.recall().value()));
    row.add(share(agreement.f1()));
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private void print(Mistake mistake) {
    surroundings.say("");
    surroundings.say(
        mistake.kind().name().toLowerCase(Locale.ROOT)
            + " "
            + mistake.article()
            + ": "
            + mistake.claim()
            + (mistake.rule().isEmpty() ? "" : " [" + mistake.rule() + "]"));
    surroundings.say("  " + mistake.sentence());
  }
}
