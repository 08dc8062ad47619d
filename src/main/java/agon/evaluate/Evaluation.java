package agon.evaluate;

import agon.ingest.Articles;
import agon.ingest.Reading;
import agon.knowledge.Extraction;
import agon.text.Article;
import agon.text.Document;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The evaluation of a reader over gold articles. */
public final class Evaluation {
  private final List<Verdict> verdicts;

  private Evaluation(List<Verdict> verdicts) {
    this.verdicts = List.copyOf(verdicts);
  }

  /** By what scores are told apart. */
  public enum Group {
    /** By relation: precision of what was read as it, recall of what the gold has. */
    RELATION,
    /** By status: precision of what was read with it, recall of what the gold has. */
    STATUS,
    /** By the article's language. */
    LANGUAGE,
    /** By the folder of gold, as given. */
    CORPUS
  }

  /**
   * A line of a table of scores.
   *
   * @param part which articles it counts
   * @param group the relation, status, language or folder; {@code all} for all of them
   * @param score the figures
   */
  public record Row(Gold.Part part, String group, Score score) {}

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

  /** The scores of each part, and of each group within it; a part without articles has no row. */
  public List<Row> scores(Optional<Group> group) {
    List<Row> rows = new ArrayList<>();
    for (Gold.Part part : Gold.Part.values()) {
      List<Verdict> own = of(part);
      if (!own.isEmpty()) {
        if (group.isPresent()) {
          groups(own, group.get()).forEach((name, score) -> rows.add(new Row(part, name, score)));
        } else {
          rows.add(new Row(part, "all", Score.of(own)));
        }
      }
    }
    return List.copyOf(rows);
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

  private static Map<String, Score> groups(List<Verdict> verdicts, Group group) {
    Map<String, Score> scores = new TreeMap<>();
    switch (group) {
      case LANGUAGE -> by(verdicts, v -> v.gold().language().code(), scores);
      case CORPUS -> by(verdicts, v -> v.gold().corpus(), scores);
      case RELATION ->
          names(verdicts, f -> f.relation(), c -> c.claim().relation().name())
              .forEach(
                  name ->
                      scores.put(
                          name,
                          Score.of(
                              verdicts,
                              p -> p.claim().relation().name().equals(name),
                              f -> f.fact().relation().equals(name))));
      case STATUS ->
          names(verdicts, f -> f.status().label(), c -> c.claim().status().label())
              .forEach(
                  name ->
                      scores.put(
                          name,
                          Score.of(
                              verdicts,
                              p -> p.claim().status().label().equals(name),
                              f -> f.fact().status().label().equals(name))));
    }
    return scores;
  }

  private static void by(
      List<Verdict> verdicts, Function<Verdict, String> name, Map<String, Score> scores) {
    Map<String, List<Verdict>> groups = new TreeMap<>();
    verdicts.forEach(v -> groups.computeIfAbsent(name.apply(v), n -> new ArrayList<>()).add(v));
    groups.forEach((group, own) -> scores.put(group, Score.of(own)));
  }

  private static List<String> names(
      List<Verdict> verdicts,
      Function<Gold.Fact, String> held,
      Function<Verdict.Prediction, String> read) {
    return verdicts.stream()
        .flatMap(
            v ->
                Stream.concat(
                    v.gold().facts().stream().map(held), v.predictions().stream().map(read)))
        .distinct()
        .sorted()
        .toList();
  }

  private static Verdict judge(Gold gold, Function<Article, Optional<Extraction>> reader) {
    Article article = article(gold);
    Extraction nothing =
        new Extraction(
            new Document(article, gold.language(), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of());
    return Scorer.judge(gold, reader.apply(article).orElse(nothing));
  }

  private static Article article(Gold gold) {
    String path = gold.article().toString();
    List<String> paths = List.of(path);
    try (Stream<Reading> readings =
        Articles.open(paths, Optional.empty(), InputStream.nullInputStream())) {
      Reading reading = readings.iterator().next();
      if (reading instanceof Reading.Failure failure) {
        throw failure.error();
      }
      return ((Reading.OfArticle) reading).article();
    }
  }
}
