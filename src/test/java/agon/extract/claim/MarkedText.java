package agon.extract.claim;

import agon.graph.OntologyReader;
import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Iris;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Value.OfEntity;
import agon.language.LanguagePack;
import agon.language.StandardAnnotator;
import agon.text.Article;
import agon.text.Document;
import agon.text.Language;
import agon.text.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose mentions are marked: {@code [S:Company Meta] veut battre [O:Model GPT-4]}; the role
 * before the colon may be left out. {@code [Company Meta=le groupe]} marks other words for the
 * thing of that name.
 *
 * @param article the text without its marks, published on 15 January 2025
 * @param mentions the marked mentions, in order
 * @param roles the things marked with a role
 */
record MarkedText(Article article, List<LinkedMention> mentions, Map<String, Entity> roles) {
  private static final Pattern MARK =
      Pattern.compile("\\[(?:(\\w):)?(\\w+) ([^\\]=]+)(?:=([^\\]]+))?\\]");

  static MarkedText of(Language language, String marked) {
    StringBuilder text = new StringBuilder();
    List<LinkedMention> mentions = new ArrayList<>();
    Map<String, Entity> roles = new TreeMap<>();
    Matcher matcher = MARK.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      String words = matcher.group(4) == null ? matcher.group(3) : matcher.group(4);
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words);
      EntityKind kind = new EntityKind(matcher.group(2));
      Entity entity =
          new Entity(
              Iris.unknown(kind, matcher.group(3)), kind, matcher.group(3), Optional.empty());
      Mention.Form form = matcher.group(4) == null ? Mention.Form.NAME : Mention.Form.NOMINAL;
      mentions.add(new LinkedMention(new Mention(span, form, Optional.of(kind)), entity));
      if (matcher.group(1) != null) {
        roles.put(matcher.group(1), entity);
      }
      last = matcher.end();
    }
    text.append(marked.substring(last));
    return new MarkedText(article(language, text.toString()), mentions, roles);
  }

  /** What is found in a text that is marked so, before its passages are put together. */
  static List<Finding> findings(Language language, String marked) {
    LanguagePack pack = new LanguagePack(language);
    MarkedText text = of(language, marked);
    Document document = StandardAnnotator.of(pack).annotate(text.article());
    return FrameClaimExtractor.of(pack, OntologyReader.read())
        .findings(document, text.mentions(), List.of());
  }

  /** What is found, as "Meta develops Llama"; without what is no thing, such as "open". */
  static List<String> claims(Language language, String marked) {
    return findings(language, marked).stream()
        .map(
            f ->
                String.format(
                    Locale.ROOT,
                    "%s %s %s",
                    f.subject().name(),
                    f.relation().name(),
                    f.object() instanceof OfEntity o ? o.entity().name() : ""))
        .toList();
  }

  private static Article article(Language language, String text) {
    return new Article(
        URI.create("https://w3id.org/agon/article/test"),
        "test",
        Optional.of(language),
        Optional.empty(),
        Optional.of(LocalDate.of(2025, 1, 15)),
        Optional.empty(),
        "",
        text);
  }
}
