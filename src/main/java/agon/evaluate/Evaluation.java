package agon.evaluate;

import agon.knowledge.Claim;
import agon.knowledge.Extraction;
import agon.text.Article;
import agon.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The evaluation of a reader over gold articles. */
public final class Evaluation {
  private final List<Verdict> verdicts;

  private Evaluation(List<Verdict> verdicts) {
    this.verdicts = List.copyOf(verdicts);
  }

  /**
   * A line of a table of scores.
   *
   * @param part which articles it counts
   * @param groups the value of each key, such as {@code sues} and {@code fr}, in the keys' order
   * @param score the figures
   */
  public record Row(Gold.Part part, List<String> groups, Score score) {
    /** Copies the values. */
    public Row {
      groups = List.copyOf(groups);
    }
  }

  /**
   * A claim that was read, held against gold.
   *
   * @param claim the claim; of several that differ in status alone the strongest
   * @param right whether the gold holds it or what implies it
   */
  public record Judged(Claim claim, boolean right) {}

  /**
   * The claims read of one article that count, each held against its gold.
   *
   * @param gold the article's gold
   * @param extraction what was read
   */
  public static List<Judged> judged(Gold gold, Extraction extraction) {
    return Scorer.predictions(gold, extraction, Alignment.of(gold, extraction)).stream()
        .map(prediction -> new Judged(prediction.claim(), prediction.right()))
        .toList();
  }

  /**
   * Reads the articles of the gold and holds what was read against it. Articles are read side by
   * side; the outcome does not depend on it.
   *
   * @param paths gold files and folders
   * @param reader reads an article; empty for one that it cannot read
   * @throws agon.text.InputException when gold or an article cannot be read
   */
  public static Evaluation run(List<Path> paths, Function<Article, Optional<Extraction>> reader) {
    List<Gold> gold = GoldReader.read(paths);
    return new Evaluation(gold.parallelStream().map(one -> judge(one, reader)).toList());
  }

  /**
   * The scores of each part, and of each group within it; a part without articles has no row.
   *
   * @param keys by what groups are told apart; none for all of a part together
   */
  public List<Row> scores(List<Grouping.Key> keys) {
    Grouping grouping = new Grouping(keys);
    List<Row> rows = new ArrayList<>();
    for (Gold.Part part : Gold.Part.values()) {
      grouping.scores(of(part)).forEach((groups, score) -> rows.add(new Row(part, groups, score)));
    }
    return List.copyOf(rows);
  }

  /** How often claims are right, by the confidence that they were read with, in each part. */
  public List<Calibration> calibration() {
    return Stream.of(Gold.Part.values())
        .flatMap(part -> Calibration.of(part, of(part)).stream())
        .toList();
  }

  /** The scores of seen and apart together. */
  public Score total() {
    return Score.of(verdicts);
  }

  /** The mistakes in the articles that may be seen; of those kept apart none is ever shown. */
  public List<Mistake> mistakes() {
    return of(Gold.Part.SEEN).stream().flatMap(v -> Mistake.of(v).stream()).toList();
  }

  private List<Verdict> of(Gold.Part part) {
    return verdicts.stream().filter(v -> v.gold().part() == part).toList();
  }

  private static Verdict judge(Gold gold, Function<Article, Optional<Extraction>> reader) {
    Article article = GoldReader.article(gold);
    Extraction nothing =
        new Extraction(
            new Document(article, gold.language(), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of());
    return Scorer.judge(gold, reader.apply(article).orElse(nothing));
  }
}
