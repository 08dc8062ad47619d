package agon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Article;
import agon.text.ArticleIri;
import agon.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each reader makes of its sample. */
final class ArticleReadersTest {
  private static final String FIRST =
      "Zephyr said on Tuesday that it had bought Boreal, the maker of the Zed assistant, for $3"
          + " billion.";

  @TempDir private Path folder;

  @Test
  void readsPlainTextAsScraped() {
    Article article = Read.sample("plain.txt");

    assertThat(article.title()).isEqualTo("Zephyr buys Boreal");
    assertThat(article.published()).contains(LocalDate.of(2025, 1, 15));
    assertThat(article.text())
        .isEqualTo(
            String.join(
                "\n\n",
                "Zephyr buys Boreal",
                FIRST,
                "What happens next",
                "The deal, which regulators must still clear, makes Zephyr the largest firm of its"
                    + " kind in the north."));
    assertThat(article.id()).isEqualTo(ArticleIri.of("Zephyr buys Boreal\n2025-01-15"));
    assertThat(article.language()).isEmpty();
  }

  @Test
  void readsFrontMatterAndTakesItsSourceForAUrlOnlyIfItIsOne() {
    Article article = Read.sample("front-matter.txt");

    assertThat(article.title()).isEqualTo("Zephyr buys « Boreal »");
    assertThat(article.published()).contains(LocalDate.of(2025, 1, 15));
    assertThat(article.publisher()).contains("The Northern Star");
    assertThat(article.language()).contains(Language.ENGLISH);
    assertThat(article.url()).isEmpty();
    assertThat(article.text()).isEqualTo("Zephyr buys « Boreal »\n\n" + FIRST);
  }

  @Test
  void takesTheMarksOffMarkdown() {
    Article article = Read.sample("marked.md");

    assertThat(article.id()).isEqualTo(ArticleIri.of("https://news.example/zephyr"));
    assertThat(article.published()).contains(LocalDate.of(2025, 1, 15));
    assertThat(article.text())
        .isEqualTo(
            String.join(
                "\n\n",
                "Zephyr buys Boreal",
                FIRST,
                "What happens next",
                "The deal makes sense to everybody who has followed the snake_case affair of 2024.",
                "Regulators must still clear the deal before the end of the year.",
                "The staff of Boreal, some 300 people, will move to Zephyr's offices.",
                "Firm ; People",
                "Boreal ; 300",
                "print(\"Zed\")",
                "Zephyr *declined* to comment on the price that it paid for each of the people."));
  }

  @Test
  void readsTheStoryOfAnHtmlPageAndWhatItSaysAboutItself() {
    Article article = Read.sample("page.html");

    assertThat(article.title()).isEqualTo("Zéphyr rachète Boréal");
    assertThat(article.published()).contains(LocalDate.of(2025, 1, 15));
    assertThat(article.publisher()).contains("L'Étoile du Nord");
    assertThat(article.url()).contains(URI.create("https://etoile.example/zephyr"));
    assertThat(article.language()).contains(Language.FRENCH);
    assertThat(article.text().split("\n\n", -1))
        .satisfiesExactly(
            title -> assertThat(title).isEqualTo("Zéphyr rachète Boréal"),
            first -> assertThat(first).startsWith("Zéphyr a annoncé mardi le rachat de Boréal,"),
            heading -> assertThat(heading).isEqualTo("Et maintenant\u00A0?"),
            second -> assertThat(second).startsWith("L'opération, que les autorités doivent"),
            last -> assertThat(last).endsWith("et de conserver la marque de l'assistant."));
  }

  @Test
  void readsAnArticleALineAndNamesTheBrokenOnesByTheirNumber() {
    List<Reading> readings = Read.samples("lines.jsonl");

    assertThat(readings).hasSize(5);
    Article first = Read.only(readings.subList(0, 1));
    assertThat(first.source()).endsWith("lines.jsonl#n-1");
    assertThat(first.url()).contains(URI.create("https://news.example/zephyr"));
    Article second = Read.only(readings.subList(1, 2));
    assertThat(second.id()).isEqualTo(ArticleIri.of("2"));
    assertThat(second.title()).isEqualTo("Boréal refuse l'offre");
    assertThat(Read.failures(readings, "src/test/resources/agon/ingest"))
        .containsExactly(
            "lines.jsonl:4:22: broken JSON; write one JSON object a line, with \"text\"",
            "lines.jsonl:5: no text; give each line a \"text\" with the words of the article",
            "lines.jsonl:6: not a JSON object; write one JSON object a line, with \"text\"");
  }

  @Test
  void readsWhatIsZipped() throws IOException {
    byte[] zipped = zip("Zephyr buys Boreal\n\n" + FIRST);

    Article article = Read.only(Read.file(folder, "story.txt.gz", zipped));

    assertThat(article.text()).isEqualTo("Zephyr buys Boreal\n\n" + FIRST);
  }

  @Test
  void readsOtherEncodings() throws IOException {
    String story =
        "Zéphyr rachète Boréal\n\nLa société Zéphyr a été créée à Orléans ; elle a déjà racheté"
            + " trois concurrents, dont l’éditeur Boréal.";
    List<Charset> charsets =
        List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16);

    for (Charset charset : charsets) {
      Article article = Read.only(Read.file(folder, "story.txt", story.getBytes(charset)));

      assertThat(article.text()).as(charset.name()).isEqualTo(story);
    }
  }

  @Test
  void seesTheFormatOfStandardInputByItsFirstCharacters() {
    byte[] json =
        "{\"id\": \"a\", \"text\": \"Zephyr buys Boreal\"}".getBytes(StandardCharsets.UTF_8);
    byte[] text = "Zephyr buys Boreal".getBytes(StandardCharsets.UTF_8);

    assertThat(Read.only(Read.standardInput(json)).source()).isEqualTo("-#a");
    assertThat(Read.only(Read.standardInput(text)).source()).isEqualTo("-");
  }

  private static byte[] zip(String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(words.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
