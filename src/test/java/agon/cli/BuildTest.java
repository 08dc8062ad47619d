package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Building a store: what is read, and what bad input does not stop. */
final class BuildTest {
  private static final String STORY =
      """
      ---
      title: Rivals
      date: 2025-02-01
      lang: en
      ---
      Mistral AI competes with OpenAI in Europe. Meta Platforms is a rival of OpenAI, and Mark \
      Zuckerberg leads Meta. The company released Llama 3 in April 2024, and said that it would \
      be the best open model of the year.
      """;

  @TempDir private Path folder;
  private Path store;
  private Path good;

  @BeforeEach
  void writeAGoodArticle() throws IOException {
    store = folder.resolve("store");
    good = write("good.txt", STORY);
  }

  @Test
  void theSummaryCountsAndTheRivalsFollow() {
    Run run = build(good);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("1 articles read, 0 unchanged, 0 skipped, 0 failed\nThe graph holds 1 articles")
        .contains("\nWho competes with whom:\none ");
    assertThat(run.err()).matches("\\d+\\.\\d s, \\d+\\.\\d articles a second\n");
  }

  @Test
  void aSecondRunReadsNothingAndChangesNothing() {
    build(good);
    String before = export();

    Run again = build(good);

    assertThat(again.out()).startsWith("0 articles read, 1 unchanged, 0 skipped, 0 failed\n");
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
    for (int i = 0; i < 8; i++) {
      write("n" + i + ".txt", STORY.replace("Rivals", "Rivals " + i).replace("Europe", "E" + i));
    }
    build(folder.resolve("*.txt"), "--threads", "1");
    String one = export();
    Path other = folder.resolve("other");

    Run.agon("build", "--store", other + "", "--threads", "3", folder.resolve("*.txt") + "");

    assertThat(Run.agon("export", "--format", "nquads", "--store", other + "").out())
        .isEqualTo(one)
        .isNotEmpty();
  }

  @Test
  void whatIsForgottenLeavesNothing() {
    build(good);

    Run run = Run.agon("forget", good.toString(), "--store", store.toString());

    assertThat(run).isEqualTo(new Run(0, "1 articles forgotten\n", ""));
    assertThat(Run.agon("export", "--format", "ntriples", "--store", store.toString()).out())
        .isEmpty();
  }

  @Test
  void missingPathsAndEmptyFoldersAreNamedAndTheRestIsDone() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path missing = folder.resolve("missing.txt");

    Run run = build(missing, empty.toString(), good.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("1 articles read, 0 unchanged, 0 skipped, 2 failed\n");
    assertThat(run.err())
        .startsWith(
            missing
                + ": no such file or folder; give a file, a folder, a glob such as news/*.txt, or"
                + " - for standard input\n"
                + empty
                + ": a folder without articles; give ");
  }

  @Test
  void brokenFilesAreNamedAndTheRestIsDone() throws IOException {
    Path empty = write("empty.txt", "");
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0, 7, 0, 0, 0, 0});
    Path zipped = folder.resolve("cut.txt.gz");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(STORY.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(zipped, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));

    Run run = build(empty, binary.toString(), zipped.toString(), good.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("1 articles read, 0 unchanged, 0 skipped, 3 failed\n");
    assertThat(run.err().lines().toList().get(0)).startsWith(empty + ": an empty file; ");
    assertThat(run.err().lines().toList().get(1)).startsWith(binary + ": ").contains("; ");
    assertThat(run.err().lines().toList().get(2))
        .isEqualTo(zipped + ": the compressed file ends too early; copy or download it again");
  }

  @Test
  void aBadLineOfJsonIsNamedWithItsLineAndTheOthersAreRead() throws IOException {
    String line =
        "{\"id\":\"%s\",\"title\":\"T\",\"lang\":\"en\",\"text\":\"Meta sued Orange %s.\"}\n";
    Path lines =
        write("all.jsonl", line.replace("%s", "a") + "{\"id\": \n" + line.replace("%s", "b"));

    Run run = build(lines);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("2 articles read, 0 unchanged, 0 skipped, 1 failed\n");
    assertThat(run.err()).startsWith(lines + ":2");
  }

  @Test
  void twoArticlesUnderOneIdAreNamedBothAndOneStaysInAnyOrder() throws IOException {
    String line = "{\"id\":\"1\",\"title\":\"T\",\"lang\":\"en\",\"text\":\"Meta sued %s.\"}\n";
    Path one = write("one.jsonl", String.format(Locale.ROOT, line, "OpenAI"));
    Path two = write("two.jsonl", String.format(Locale.ROOT, line, "Anthropic"));

    Run run = build(one, two.toString());
    String kept = export();
    Run reverse = build(two, one.toString());
    String keptInReverse = export();
    Run again = build(one, two.toString());
    Files.writeString(one, Files.readString(one).repeat(2));
    String twice = build(one).err();

    String remark = ", and one of them stays; give each its own\n";
    for (Run either : new Run[] {run, reverse, again}) {
      assertThat(either.err())
          .containsAnyOf(
              one + "#1: skipped: it has the url or id of " + two + "#1" + remark,
              two + "#1: skipped: it has the url or id of " + one + "#1" + remark);
    }
    assertThat(keptInReverse).isEqualTo(kept);
    assertThat(again.out()).startsWith("0 articles read, 1 unchanged, 1 skipped, 0 failed\n");
    assertThat(twice).contains(one + "#1: skipped: the same article as " + one + "#1\n");
  }

  @Test
  void anArticleInAThirdLanguageIsSkippedAndNamed() throws IOException {
    Path german =
        write(
            "german.txt",
            """
            Der Wettbewerb

            Das Unternehmen aus München hat am Dienstag ein neues Sprachmodell vorgestellt, das \
            nach eigenen Angaben besser ist als alle Modelle der Konkurrenz. Die Forscher wollen \
            es im kommenden Jahr auch anderen Firmen anbieten, wie sie am Abend mitteilten.
            """);

    Run run = build(german, good.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("1 articles read, 0 unchanged, 1 skipped, 0 failed\n");
    assertThat(run.err())
        .startsWith(german + ": skipped: in German; --lang fr or en reads it all the same\n");
  }

  @Test
  void standardInputIsRead() {
    Run run = Run.with(STORY, Terminal.NONE, "build", "--store", store.toString(), "--quiet", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("1 articles read");
    assertThat(run.err()).isEmpty();
  }

  private Run build(Path path, String... more) {
    String[] arguments = {"build", "--store", store.toString(), path.toString()};
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Run.agon(all);
  }

  private String export() {
    return Run.agon("export", "--format", "nquads", "--store", store.toString()).out();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
