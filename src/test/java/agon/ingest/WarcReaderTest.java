package agon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of the files of a web crawl. */
final class WarcReaderTest {
  private static final String STORY =
      "<p>"
          + "Zephyr said on Tuesday that it had bought Boreal, the maker of the Zed assistant. "
              .repeat(3)
          + "</p>";
  private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

  @TempDir private Path folder;

  @Test
  void readsThePagesAndPassesOverTheRest() throws IOException {
    byte[] file =
        join(
            record("warcinfo", "", "software: test\r\n"),
            record("request", "https://news.example/a", "GET /a HTTP/1.1\r\n\r\n"),
            response("https://news.example/a", HTML, page("Zephyr buys Boreal")),
            response("https://news.example/a.png", "Content-Type: image/png\r\n", "PNG"),
            response("https://news.example/b", HTML, page("Boreal is sold")));

    List<Reading> readings = Read.file(folder, "crawl.warc", file);

    assertThat(readings).hasSize(2);
    Article first = ((Reading.OfArticle) readings.get(0)).article();
    assertThat(first.title()).isEqualTo("Zephyr buys Boreal");
    assertThat(first.text()).contains("the maker of the Zed assistant");
    assertThat(first.url()).contains(URI.create("https://news.example/a"));
    assertThat(first.source()).endsWith("crawl.warc#https://news.example/a");
  }

  @Test
  void readsFilesWhoseRecordsAreEachZipped() throws IOException {
    byte[] file =
        join(
            zipped(response("https://news.example/a", HTML, page("One"))),
            zipped(response("https://news.example/b", HTML, page("Two"))),
            zipped(response("https://news.example/c", HTML, page("Three"))));

    assertThat(Read.file(folder, "crawl.warc.gz", file))
        .extracting(item -> ((Reading.OfArticle) item).article().title())
        .containsExactly("One", "Two", "Three");
  }

  @Test
  void knowsAWarcFileByItsFirstWords() {
    byte[] file = response("https://news.example/a", HTML, page("One"));

    assertThat(Read.only(Read.standardInput(file)).title()).isEqualTo("One");
  }

  @Test
  void believesTheServerAboutTheEncoding() throws IOException {
    String page = page("L’été de Zéphyr");
    byte[] file =
        responseOf(
            "https://news.example/a",
            "Content-Type: text/html; charset=windows-1252\r\n",
            page.getBytes(Charset.forName("windows-1252")));

    assertThat(Read.only(Read.file(folder, "a.warc", file)).title()).isEqualTo("L’été de Zéphyr");
  }

  @Test
  void aBrokenRecordIsAFailureByItself() throws IOException {
    byte[] file =
        join(
            record("response", "https://news.example/bad", "\u0001\u0002 no header\r\n\r\n"),
            response("https://news.example/empty", HTML, "<html><p>Too short.</p></html>"),
            response("https://news.example/b", HTML, page("Two")));

    List<Reading> readings = Read.file(folder, "crawl.warc", file);

    assertThat(readings).hasSize(3);
    assertThat(readings.get(2)).isInstanceOf(Reading.OfArticle.class);
    assertThat(Read.failures(readings, folder.toString()).get(0))
        .startsWith("crawl.warc#https://news.example/bad: a broken record");
    assertThat(Read.failures(readings, folder.toString()).get(1))
        .isEqualTo(
            "crawl.warc#https://news.example/empty: a page without a story; give the page of one"
                + " article, with its text in it");
  }

  @Test
  void aFileThatBreaksOffKeepsWhatCameBefore() throws IOException {
    byte[] two =
        join(
            response("https://news.example/a", HTML, page("One")),
            record("metadata", "https://news.example/a", "x".repeat(500)));
    byte[] zipped = zipped(two);

    List<Reading> plain =
        Read.file(
            folder, "a.warc", join(two, "garbage here\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
    List<Reading> truncated =
        Read.file(folder, "b.warc.gz", Arrays.copyOf(zipped, zipped.length - 20));

    assertThat(plain.get(0)).isInstanceOf(Reading.OfArticle.class);
    assertThat(Read.failures(plain, folder.toString()))
        .containsExactly(
            "a.warc: no WARC record where one should start; copy or download it again; what came"
                + " before was read");
    assertThat(Read.failures(truncated, folder.toString()))
        .containsExactly(
            "b.warc.gz: ends within a record; copy or download it again; what came before was read");
  }

  @Test
  void aFileWithoutPagesIsNamed() throws IOException {
    byte[] file = record("warcinfo", "", "software: test\r\n");

    assertThat(Read.failures(Read.file(folder, "a.warc", file), folder.toString()))
        .containsExactly("a.warc: no HTML page in it; give the responses of a crawl");
  }

  private static String page(String title) {
    return "<html><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1>"
        + STORY
        + "</article></body></html>";
  }

  private static byte[] response(String url, String headers, String body) {
    return responseOf(url, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] responseOf(String url, String headers, byte[] body) {
    String http = "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
    return recordOf("response", url, join(http.getBytes(StandardCharsets.US_ASCII), body));
  }

  private static byte[] record(String type, String url, String block) {
    return recordOf(type, url, block.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] recordOf(String type, String url, byte[] block) {
    String content = type.equals("warcinfo") ? "application/warc-fields" : "application/http";
    String target = url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + target
            + "WARC-Date: 2025-01-15T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: "
            + content
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(
        head.getBytes(StandardCharsets.US_ASCII),
        block,
        "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(all)) {
      stream.write(bytes);
    }
    return all.toByteArray();
  }
}
