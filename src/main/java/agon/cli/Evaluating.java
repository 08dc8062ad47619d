package agon.cli;

import agon.evaluate.Agreement;
import agon.evaluate.Calibration;
import agon.evaluate.Evaluation;
import agon.evaluate.Gold;
import agon.evaluate.Grouping;
import agon.evaluate.Mistake;
import agon.evaluate.QuotationScore;
import agon.evaluate.Ratio;
import agon.evaluate.Score;
import agon.knowledge.Extraction;
import agon.query.Table;
import agon.query.TableWriter;
import agon.text.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scores reading: what {@link EvaluateCommand} does once its options are read. */
final class Evaluating {
  private static final List<String> SCORES =
      List.of("articles", "entities P", "R", "F1", "claims P", "R", "F1", "status");

  private static final List<String> QUOTATIONS =
      List.of(
          "part",
          "language",
          "articles",
          "quotations P",
          "R",
          "F1",
          "strict F1",
          "direct F1",
          "indirect F1",
          "mixed F1",
          "speaker",
          "addressee",
          "date");

  private static final List<String> REFERENCES =
      List.of("part", "language", "references P", "R", "F1");

  private static final List<String> CALIBRATION =
      List.of("part", "confidence", "claims", "mean", "right", "95 % from", "to");

  private final Surroundings surroundings;
  private final boolean quiet;

  Evaluating(Surroundings surroundings, boolean quiet) {
    this.surroundings = surroundings;
    this.quiet = quiet;
  }

  /** Reads the articles of the gold. */
  Evaluation run(List<Path> gold) {
    StandardReader reader = StandardReader.load();
    try (Progress progress = new Progress(surroundings, "Evaluating", quiet)) {
      return Evaluation.run(gold, article -> step(reader, article, progress));
    }
  }

  private static Optional<Extraction> step(
      StandardReader reader, Article article, Progress progress) {
    Optional<Extraction> extraction = reader.pipelines().extract(article);
    progress.step();
    return extraction;
  }

  /**
   * Prints the scores, told apart by keys, then those of quotations and of references where any are
   * annotated.
   */
  void printScores(Evaluation evaluation, List<Grouping.Key> keys) {
    List<String> columns = new ArrayList<>(List.of("part"));
    keys.forEach(key -> columns.add(key.name().toLowerCase(Locale.ROOT)));
    columns.addAll(SCORES);
    List<List<String>> rows = new ArrayList<>();
    for (Evaluation.Row row : evaluation.scores(keys)) {
      rows.add(row(name(row.part()), row.groups(), row.score()));
    }
    List<String> all = Collections.nCopies(keys.size(), "all");
    rows.add(row("both", all, evaluation.total()));
    print(columns, rows);
    if (evaluation.total().quotations().articles() > 0) {
      surroundings.say("");
      printQuotations(evaluation);
    }
    if (evaluation.total().references().recall().whole() > 0) {
      surroundings.say("");
      printReferences(evaluation);
    }
  }

  private void printReferences(Evaluation evaluation) {
    List<List<String>> rows = new ArrayList<>();
    for (Evaluation.Row row : evaluation.scores(List.of(Grouping.Key.LANGUAGE))) {
      if (row.score().references().recall().whole() > 0) {
        rows.add(row(name(row.part()), row.groups().get(0), row.score().references()));
      }
    }
    rows.add(row("both", "all", evaluation.total().references()));
    print(REFERENCES, rows);
  }

  private void printQuotations(Evaluation evaluation) {
    List<List<String>> rows = new ArrayList<>();
    for (Evaluation.Row row : evaluation.scores(List.of(Grouping.Key.LANGUAGE))) {
      if (row.score().quotations().articles() > 0) {
        rows.add(row(name(row.part()), row.groups().get(0), row.score().quotations()));
      }
    }
    rows.add(row("both", "all", evaluation.total().quotations()));
    print(QUOTATIONS, rows);
  }

  /** Prints how often claims are right, by their confidence. */
  void printCalibration(Evaluation evaluation) {
    List<List<String>> rows = new ArrayList<>();
    for (Calibration line : evaluation.calibration()) {
      Ratio right = line.right();
      rows.add(
          List.of(
              name(line.part()),
              String.format(Locale.ROOT, "%.1f to %.1f", line.from(), line.to()),
              Integer.toString(right.whole()),
              share(line.mean()),
              share(right.value()),
              share(right.low()),
              share(right.high())));
    }
    surroundings.say("");
    print(CALIBRATION, rows);
  }

  /** Prints the mistakes in the articles that rules have seen. */
  void printMistakes(Evaluation evaluation) {
    for (Mistake mistake : evaluation.mistakes()) {
      String rule = mistake.rule().isEmpty() ? "" : " [" + mistake.rule() + "]";
      surroundings.say("");
      surroundings.say(
          mistake.kind().label() + " " + mistake.article() + ": " + mistake.claim() + rule);
      surroundings.say("  " + mistake.sentence());
    }
  }

  private void print(List<String> columns, List<List<String>> rows) {
    TableWriter.plain(new Table(columns, rows), TableWriter.UNLIMITED, surroundings.out());
  }

  private static List<String> row(String part, List<String> groups, Score score) {
    List<String> row = new ArrayList<>(List.of(part));
    row.addAll(groups);
    row.add(Integer.toString(score.articles()));
    figures(score.entities(), row);
    figures(score.claims(), row);
    row.add(share(score.status().value()));
    return row;
  }

  private static List<String> row(String part, String language, QuotationScore score) {
    List<String> row = new ArrayList<>(List.of(part, language, Integer.toString(score.articles())));
    figures(score.loose(), row);
    row.add(share(score.strict().f1()));
    row.add(share(score.direct().f1()));
    row.add(share(score.indirect().f1()));
    row.add(share(score.mixed().f1()));
    row.add(share(score.speaker().value()));
    row.add(share(score.addressee().value()));
    row.add(share(score.when().value()));
    return row;
  }

  private static List<String> row(String part, String language, Agreement references) {
    List<String> row = new ArrayList<>(List.of(part, language));
    figures(references, row);
    return row;
  }

  private static void figures(Agreement agreement, List<String> row) {
    row.add(share(agreement.precision().value()));
    row.add(share(agreement.recall().value()));
    row.add(share(agreement.f1()));
  }

  private static String name(Gold.Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
