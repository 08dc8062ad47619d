package agon.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.graph.QuadSorter;
import agon.ingest.Articles;
import agon.ingest.Reading;
import agon.pipeline.Outcome;
import agon.text.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs on Spark in local mode, with two threads, where a task may fail three times. */
final class BatchJobTest {
  private static final int SMALL = 2_000;

  private static JavaSparkContext spark;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setAppName("test")
                .setMaster("local[2,4]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1"));
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @Test
  void givesTheStatementsThatOneProcessGives() throws IOException {
    lines("a.jsonl", 1, 40);
    zipped("deep/b.jsonl.gz", 41, 50);
    Files.writeString(folder.resolve("in/one.txt"), story(51));

    Report report = run(new PlainReading());

    assertThat(report.written()).isGreaterThan(4);
    assertThat(report.totals().articles()).isEqualTo(51);
    assertThat(statements()).isEqualTo(alone());
    assertThat(report.totals().statements()).isEqualTo(statements().size());
  }

  @Test
  void sortsEachPartByItsBytes() throws IOException {
    lines("a.jsonl", 1, 40);

    run(new PlainReading());

    for (Path part : parts()) {
      List<String> lines = unzipped(part);
      assertThat(lines).isEqualTo(List.copyOf(new TreeSet<>(lines))).isNotEmpty();
    }
  }

  @Test
  void countsBadRecordsAndSaysWhy() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/a.jsonl"),
        line(1) + "{\"text\": \n" + line(2) + "{\"title\": \"x\"}\n" + line(3));

    Report report = run(new PlainReading());

    assertThat(report.totals().articles()).isEqualTo(3);
    assertThat(report.totals().rejected()).isEqualTo(2);
    assertThat(rejects())
        .containsExactly(
            in() + "/a.jsonl:2:9: broken JSON; write one JSON object a line, with \"text\"",
            in() + "/a.jsonl:4: no text; give each line a \"text\" with the words of the article");
  }

  @Test
  void countsArticlesThatNobodyReads() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), "Lorem ipsum\n\n" + story(1));

    assertThat(run(new PlainReading()).totals()).isEqualTo(new Totals(0, 1, 0, 0, 0, 0));
  }

  @Test
  void aSecondRunFindsEverythingDone() throws IOException {
    lines("a.jsonl", 1, 40);
    Report first = run(new PlainReading());

    Report second = run(new PlainReading("1", article -> fail("read again: " + article.source())));

    assertThat(second).isEqualTo(new Report(0, first.written(), 0, first.totals()));
  }

  @Test
  void aRestartRedoesOnlyWhatIsMissing() throws IOException {
    lines("a.jsonl", 1, 40);
    Report first = run(new PlainReading());
    List<String> whole = statements();
    FileTime old = FileTime.fromMillis(0);
    for (Path part : parts()) {
      Files.setLastModifiedTime(part, old);
    }
    Files.delete(parts().get(1));

    Report second = run(new PlainReading());

    assertThat(second).isEqualTo(new Report(1, first.written() - 1, 0, first.totals()));
    assertThat(statements()).isEqualTo(whole);
    assertThat(parts()).filteredOn(part -> isOf(part, old)).hasSize(first.written() - 1);
  }

  @Test
  void anotherReadingReadsEverythingAnew() throws IOException {
    lines("a.jsonl", 1, 10);
    Report first = run(new PlainReading());

    Report second = run(new PlainReading("2", article -> {}));

    assertThat(second.written()).isEqualTo(first.written());
    assertThat(second.foreign()).isEqualTo(first.written());
  }

  @Test
  void aKilledTaskIsDoneAgain() throws IOException {
    lines("a.jsonl", 1, 40);

    Report report = run(new PlainReading("1", article -> killFirstAttempt(article.source())));

    assertThat(report.totals().articles()).isEqualTo(40);
    assertThat(statements()).isEqualTo(alone());
    assertThat(folder.resolve("out/_unfinished")).doesNotExist();
  }

  @Test
  void aJobThatBreaksOffGoesOnWhereItStopped() throws IOException {
    lines("a.jsonl", 1, 40);
    PlainReading broken = new PlainReading("1", article -> failAt(article.source(), "#n40"));

    assertThatThrownBy(() -> run(broken)).hasMessageContaining("no such luck");
    int before = parts().size();
    Report report = run(new PlainReading());

    assertThat(before).isPositive();
    assertThat(report.found()).isEqualTo(before);
    assertThat(statements()).isEqualTo(alone());
  }

  @Test
  void aLongArticleMakesAPartOfItsOwn() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    String giant =
        "{\"id\": \"n7\", \"text\": \"" + "Zephyr buys Boreal. ".repeat(50_000) + "\"}\n";
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      lines.append(i == 7 ? giant : line(i));
    }
    Files.writeString(folder.resolve("in/a.jsonl"), lines);

    Report report = run(new PlainReading());

    assertThat(report.totals().articles()).isEqualTo(40);
    assertThat(statements()).isEqualTo(alone());
    assertThat(report.written()).isGreaterThan(3);
  }

  @Test
  void anInputWithoutArticlesIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("in"));

    assertThatThrownBy(() -> run(new PlainReading()))
        .isInstanceOf(InputException.class)
        .hasMessage(
            in()
                + ": no articles there; give a file, a folder or a glob such as"
                + " hdfs:///news/*.jsonl");
  }

  private Report run(ArticleReading reading) throws IOException {
    Order order = new Order(List.of(in()), folder.resolve("out").toString(), SMALL, "");
    return BatchJob.run(order, reading, spark);
  }

  private String in() {
    return folder.resolve("in").toString();
  }

  private static void killFirstAttempt(String source) {
    TaskContext task = TaskContext.get();
    if (task.attemptNumber() == 0 && source.endsWith("#n20")) {
      SparkContext.getOrCreate().killTaskAttempt(task.taskAttemptId(), true, "by the test");
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        throw new IllegalStateException("killed", e);
      }
    }
  }

  private static void failAt(String source, String end) {
    if (source.endsWith(end)) {
      throw new IllegalStateException("no such luck");
    }
  }

  private static void fail(String message) {
    throw new AssertionError(message);
  }

  private void lines(String name, int from, int to) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    StringBuilder lines = new StringBuilder();
    for (int i = from; i <= to; i++) {
      lines.append(line(i));
    }
    Files.writeString(folder.resolve("in").resolve(name), lines);
  }

  private void zipped(String name, int from, int to) throws IOException {
    lines("plain", from, to);
    Path plain = folder.resolve("in/plain");
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    try (GZIPOutputStream zipped = new GZIPOutputStream(Files.newOutputStream(file))) {
      Files.copy(plain, zipped);
    }
    Files.delete(plain);
  }

  /** Every second line has no id, so that its article is named after its number. */
  private static String line(int number) {
    String id = number % 2 == 0 ? "\"id\": \"n" + number + "\", " : "";
    return "{" + id + "\"text\": \"" + story(number).replace("\n", "\\n") + "\"}\n";
  }

  private static String story(int number) {
    return "Story "
        + number
        + "\n\nZephyr « sait » that it bought "
        + number
        + " firms, ".repeat(number)
        + "on Tuesday.";
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.filter(file -> file.toString().endsWith(".nq.gz")).sorted().toList();
    }
  }

  private List<String> rejects() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("out/rejects"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private static boolean isOf(Path file, FileTime time) {
    try {
      return Files.getLastModifiedTime(file).equals(time);
    } catch (IOException e) {
      return false;
    }
  }

  /** The lines of all parts together, each once, sorted. */
  private List<String> statements() throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    for (Path part : parts()) {
      lines.addAll(unzipped(part));
    }
    return List.copyOf(lines);
  }

  private static List<String> unzipped(Path file) throws IOException {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** What one process makes of the same input. */
  private List<String> alone() {
    PlainReading reading = new PlainReading();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QuadSorter sorter = reading.sorter();
        Stream<Reading> readings =
            Articles.open(List.of(in()), Optional.empty(), InputStream.nullInputStream())) {
      readings
          .map(item -> reading.read(((Reading.OfArticle) item).article()))
          .forEach(outcome -> sorter.add(((Outcome.Read) outcome).extraction()));
      sorter.writeTo(out);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
