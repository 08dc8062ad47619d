package agon.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an HTML page says about its article: schema.org in JSON-LD first, then meta tags.
 *
 * @param metadata title, date, publisher, url, language
 * @param body the story where JSON-LD holds it
 */
record HtmlMetadata(Metadata metadata, Optional<String> body) {
  private static final ObjectReader JSON = new ObjectMapper().reader();

  /** Reads a page's own words about itself. */
  static HtmlMetadata of(Document page) {
    Optional<JsonNode> article = article(page);
    Metadata linked = article.map(HtmlMetadata::fromJsonLd).orElse(Metadata.NONE);
    Optional<String> body = article.flatMap(node -> string(node.path("articleBody")));
    return new HtmlMetadata(withoutSite(linked.or(fromTags(page))), body);
  }

  /** Takes the site's name off the end of the title: « News | The Site » becomes « News ». */
  private static Metadata withoutSite(Metadata all) {
    String site = all.publisher().orElse("");
    String title = all.title().orElse("");
    if (site.isEmpty() || !title.endsWith(site)) {
      return all;
    }
    String rest = title.substring(0, title.length() - site.length()).strip();
    String bare = rest.replaceAll("\\s[|–—-]$", "");
    return bare.equals(rest)
        ? all
        : new Metadata(
            all.id(),
            Metadata.words(bare),
            all.published(),
            all.publisher(),
            all.url(),
            all.language());
  }

  private static Metadata fromJsonLd(JsonNode article) {
    JsonNode publisher = article.path("publisher");
    JsonNode first = publisher.isArray() ? publisher.path(0) : publisher;
    return new Metadata(
        Optional.empty(),
        string(article.path("headline")),
        string(article.path("datePublished")).flatMap(PublicationDate::parse),
        string(first.path("name")).or(() -> string(first)),
        string(article.path("url"))
            .or(() -> string(article.path("mainEntityOfPage")))
            .or(() -> string(article.path("mainEntityOfPage").path("@id")))
            .flatMap(Metadata::webAddress),
        string(article.path("inLanguage")).flatMap(Metadata::languageOf));
  }

  private static Metadata fromTags(Document page) {
    return new Metadata(
        Optional.empty(),
        tag(page, "meta[property=og:title]", "meta[name=twitter:title]").or(() -> heading(page)),
        tag(
                page,
                "meta[property=article:published_time]",
                "meta[itemprop=datePublished]",
                "meta[name=date]",
                "meta[name=pubdate]",
                "meta[name=dc.date]",
                "meta[name=parsely-pub-date]")
            .or(() -> attribute(page, "time[datetime]", "datetime"))
            .flatMap(PublicationDate::parse),
        tag(page, "meta[property=og:site_name]", "meta[name=publisher]"),
        attribute(page, "link[rel=canonical]", "href")
            .or(() -> tag(page, "meta[property=og:url]"))
            .flatMap(Metadata::webAddress),
        attribute(page, "html[lang]", "lang")
            .or(() -> tag(page, "meta[property=og:locale]"))
            .flatMap(Metadata::languageOf));
  }

  private static Optional<String> heading(Document page) {
    List<Element> headings = page.select("h1");
    String words = headings.size() == 1 ? headings.get(0).text() : page.title();
    return Metadata.words(words);
  }

  private static Optional<String> tag(Document page, String... queries) {
    return Stream.of(queries)
        .flatMap(query -> attribute(page, query, "content").stream())
        .findFirst();
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    return page.select(query).stream()
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The first node of the page's JSON-LD whose type is an article's. */
  private static Optional<JsonNode> article(Document page) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode root = parse(script.data());
      (root.isArray() ? root : List.of(root)).forEach(nodes::add);
    }
    nodes.stream().toList().forEach(node -> node.path("@graph").forEach(nodes::add));
    return nodes.stream().filter(HtmlMetadata::isArticle).findFirst();
  }

  /** Broken JSON-LD, which pages often hold, says nothing: the meta tags still speak. */
  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      return MissingNode.getInstance();
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    String names = type.isArray() ? type.toString() : type.asText("");
    return names.contains("Article") || names.contains("BlogPosting");
  }

  private static Optional<String> string(JsonNode node) {
    return node.isTextual() ? Metadata.words(node.asText()) : Optional.empty();
  }
}
