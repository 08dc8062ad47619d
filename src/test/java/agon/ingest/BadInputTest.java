package agon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of input that cannot be read, word for word. */
final class BadInputTest {
  @TempDir private Path folder;

  @Test
  void namesAMissingPath() {
    assertThat(Read.failures(Read.all("no/such.txt"), ""))
        .containsExactly(
            "no/such.txt: no such file or folder; give a file, a folder, a glob such as"
                + " news/*.txt, or - for standard input");
  }

  @Test
  void namesAFolderWithoutArticles() throws IOException {
    Files.writeString(folder.resolve("README.md"), "# Notes about this folder");
    Files.writeString(folder.resolve("picture.png"), "no text");

    assertThat(Read.failures(Read.all(folder.toString()), ""))
        .containsExactly(
            folder
                + ": a folder without articles; give a file, a folder, a glob such as news/*.txt,"
                + " or - for standard input");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.txt | '' | empty.txt: an empty file; give a file with the words of an article",
        "empty.jsonl | '' | empty.jsonl: an empty file; give a file with the words of an article",
        "menu.txt | 'Partager :' | menu.txt: no story in it; give a page that holds the words of an"
            + " article",
        "open.txt | '---~title: Zed' | open.txt:1: front matter is not closed; write lines such as"
            + " title: Some words between two lines of ---",
        "odd.txt | '---~title: Zed~what is this~---~Words.' | odd.txt:3: front matter without a"
            + " key: “what is this”; write lines such as title: Some words between two lines of"
            + " ---",
        "mark.txt | '---~title: \"Zed~---~Words.' | mark.txt:2: a quotation mark is not closed:"
            + " “\"Zed”; write lines such as title: Some words between two lines of ---",
        "day.txt | '---~date: yesterday~---~Words.' | day.txt:2: no day in “yesterday”; write the"
            + " date as 2025-01-15",
        "bare.html | '<html><nav>Home</nav><p>Buy now.</p></html>' | bare.html: a page without a"
            + " story; give the page of one article, with its text in it"
      })
  void saysWhatIsWrongWithAFile(String name, String words, String message) throws IOException {
    byte[] bytes = words.replace('~', '\n').getBytes(StandardCharsets.UTF_8);

    assertThat(Read.failures(Read.file(folder, name, bytes), folder.toString()))
        .containsExactly(message);
  }

  @Test
  void namesABinaryFile() throws IOException {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13};

    assertThat(Read.failures(Read.file(folder, "odd.txt", bytes), folder.toString()))
        .containsExactly(
            "odd.txt: a binary file, not text; give text, Markdown, HTML or JSON Lines");
  }

  @Test
  void namesATruncatedGzipFile() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(noise);
    }
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);

    assertThat(Read.failures(Read.file(folder, "cut.txt.gz", half), folder.toString()))
        .containsExactly(
            "cut.txt.gz: the compressed file ends too early; copy or download it again");
  }

  @Test
  void namesALineThatIsTooLongAndReadsTheNext() throws IOException {
    Path file = folder.resolve("long.jsonl");
    String chunk = "a".repeat(1 << 20);
    try (var writer = Files.newBufferedWriter(file)) {
      writer.write("{\"text\": \"");
      for (int i = 0; i < 50; i++) {
        writer.write(chunk);
      }
      writer.write("\"}\n{\"text\": \"Zephyr buys Boreal\"}\n");
    }

    List<Reading> readings = Read.all(file.toString());

    assertThat(Read.failures(readings, folder.toString()))
        .containsExactly(
            "long.jsonl:1: more than 16 MiB for one article; split it, an article at most 16 MiB");
    assertThat(Read.only(readings.subList(1, 2)).title()).isEqualTo("Zephyr buys Boreal");
  }

  @Test
  void namesAnArticleOfTenThousandPages() throws IOException {
    String page = "The rival of Boreal has bought another rival of Boreal for a good price. ";
    byte[] bytes = page.repeat(50_000).getBytes(StandardCharsets.UTF_8);

    assertThat(Read.failures(Read.file(folder, "book.txt", bytes), folder.toString()))
        .containsExactly(
            "book.txt: a story of 3649999 characters; split it, an article at most 2000000");
  }

  @Test
  @Timeout(60)
  void readsPagesThatAreMadeToTakeLong() throws IOException {
    String story = "<p>Zephyr has bought its old rival Boreal for three billion in cash.</p>";
    byte[] nested = ("<div>".repeat(20_000) + story.repeat(3)).getBytes(StandardCharsets.UTF_8);
    byte[] open = "<!-- ".repeat(200_000).getBytes(StandardCharsets.UTF_8);

    Article page = Read.only(Read.file(folder, "nested.html", nested));
    Article marked = Read.only(Read.file(folder, "open.md", open));

    assertThat(page.text()).contains("Zephyr has bought its old rival Boreal");
    assertThat(marked.text()).startsWith("<!-- <!-- ");
  }

  @Test
  void readsTheOthersBesideABrokenOneInOrder() throws IOException {
    Files.writeString(folder.resolve("c.txt"), "Zephyr buys Boreal");
    Files.writeString(folder.resolve("b.txt"), "");
    Files.createDirectory(folder.resolve("a"));
    Files.writeString(folder.resolve("a/z.md"), "Boreal buys Zephyr");

    List<Reading> readings = Read.all(folder.toString(), folder + "/*.txt");

    assertThat(readings).hasSize(3);
    assertThat(Read.only(readings.subList(0, 1)).title()).isEqualTo("Boreal buys Zephyr");
    assertThat(Read.failures(readings.subList(1, 2), folder.toString())).hasSize(1);
    assertThat(Read.only(readings.subList(2, 3)).title()).isEqualTo("Zephyr buys Boreal");
  }

  @Test
  void readsNothingBeforeItIsAskedTo() {
    Source source = new Source("x.jsonl", Optional.empty(), () -> endless("{\"text\": \"Zed\"}\n"));

    try (var readings = ArticleReaders.read(source)) {
      assertThat(readings.limit(3)).hasSize(3);
    }
  }

  private static InputStream endless(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private int at;

      @Override
      public int read() {
        return bytes[at++ % bytes.length];
      }

      @Override
      public int read(byte[] target, int from, int length) {
        for (int i = 0; i < length; i++) {
          target[from + i] = (byte) read();
        }
        return length;
      }
    };
  }
}
