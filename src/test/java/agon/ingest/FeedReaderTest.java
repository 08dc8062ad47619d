package agon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Article;
import agon.text.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of feeds. */
final class FeedReaderTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- made by hand -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel>
          <title>La Gazette</title><link>https://gazette.example/</link>
          <description>Nouvelles</description><language>fr-FR</language>
          <item>
            <title>Zephyr rachète Boréal</title>
            <link>https://gazette.example/zephyr</link>
            <pubDate>Tue, 14 Jan 2025 23:30:00 GMT</pubDate>
            <description>Un rachat.</description>
            <content:encoded><![CDATA[<p>Zephyr a racheté Boréal.</p><p>Le prix n&rsquo;est pas connu.</p>]]></content:encoded>
          </item>
          <item>
            <title>Boréal se tait</title><guid isPermaLink="false">b-2</guid>
            <description>&lt;p&gt;Boréal n'a rien dit.&lt;/p&gt;</description>
          </item>
          <item><title></title><link>https://gazette.example/vide</link></item>
        </channel>
      </rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>The Gazette</title><id>urn:gazette</id><updated>2025-01-15T09:00:00Z</updated>
        <entry>
          <title type="html">Zephyr &amp;amp; Boreal</title><id>urn:gazette:1</id>
          <link href="https://gazette.example/en/zephyr"/><updated>2025-01-15T09:00:00Z</updated>
          <content type="html">&lt;p&gt;Zephyr has bought Boreal.&lt;/p&gt;</content>
        </entry>
      </feed>
      """;

  @TempDir private Path folder;

  @Test
  void readsTheFullTextOfAnEntryAndWhatTheFeedSaysOfIt() throws IOException {
    Article article = article(read("news.rss", RSS).get(0));

    assertThat(article.title()).isEqualTo("Zephyr rachète Boréal");
    assertThat(article.text())
        .isEqualTo("Zephyr rachète Boréal\n\nZephyr a racheté Boréal.\n\nLe prix n’est pas connu.");
    assertThat(article.url()).contains(URI.create("https://gazette.example/zephyr"));
    assertThat(article.published()).contains(LocalDate.of(2025, 1, 14));
    assertThat(article.publisher()).contains("La Gazette");
    assertThat(article.language()).contains(Language.FRENCH);
    assertThat(article.source()).endsWith("news.rss#https://gazette.example/zephyr");
  }

  @Test
  void takesTheSummaryWhereTheFeedCarriesNoMore() throws IOException {
    Article article = article(read("news.rss", RSS).get(1));

    assertThat(article.text()).isEqualTo("Boréal se tait\n\nBoréal n'a rien dit.");
    assertThat(article.source()).endsWith("news.rss#b-2");
  }

  @Test
  void namesAnEntryWithoutWordsAndReadsTheOthers() throws IOException {
    List<Reading> readings = read("news.rss", RSS);

    assertThat(readings).hasSize(3);
    assertThat(Read.failures(readings, folder.toString()))
        .containsExactly(
            "news.rss#https://gazette.example/vide: an entry without words;"
                + " give the page that it points to instead");
  }

  @Test
  void readsAtom() throws IOException {
    Article article = Read.only(read("news.atom", ATOM));

    assertThat(article.title()).isEqualTo("Zephyr & Boreal");
    assertThat(article.text()).endsWith("Zephyr has bought Boreal.");
    assertThat(article.published()).contains(LocalDate.of(2025, 1, 15));
    assertThat(article.publisher()).contains("The Gazette");
  }

  @Test
  void knowsAFeedByItsStart() throws IOException {
    assertThat(read("feed.xml", RSS)).hasSize(3);
    assertThat(Read.standardInput(ATOM.getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }

  @Test
  void saysWhatIsWrongWithABrokenFeed() throws IOException {
    assertThat(Read.failures(read("news.rss", RSS.substring(0, 700)), folder.toString()))
        .singleElement()
        .asString()
        .startsWith("news.rss: no RSS or Atom feed: ")
        .endsWith("; save the feed again, as it came");
    assertThat(
            Read.failures(
                read("none.rss", "<rss version=\"2.0\"><channel><title>A</title></channel></rss>"),
                folder.toString()))
        .containsExactly("none.rss: a feed without entries; give one that has some");
    assertThat(Read.failures(read("empty.atom", ""), folder.toString())).hasSize(1);
  }

  @Test
  void drawsInNoOtherFile() throws IOException {
    String hostile =
        "<!DOCTYPE rss [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
            + "<rss version=\"2.0\"><channel><title>&secret;</title></channel></rss>";

    assertThat(Read.failures(read("news.rss", hostile), folder.toString()))
        .singleElement()
        .asString()
        .contains("DOCTYPE");
  }

  private List<Reading> read(String name, String feed) throws IOException {
    return Read.file(folder, name, feed.getBytes(StandardCharsets.UTF_8));
  }

  private static Article article(Reading reading) {
    return ((Reading.OfArticle) reading).article();
  }
}
