package agon.extract;

import agon.knowledge.EntityKind;
import agon.knowledge.Mention;
import agon.text.Article;
import agon.text.ArticleIri;
import agon.text.Document;
import agon.text.Language;
import agon.text.Sentence;
import agon.text.Span;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose mentions are marked: {@code [Sam Altman|Person] a dit. [Il|pronoun] [la
 * firme|nominal Company]}.
 *
 * @param article the text without its marks
 * @param mentions the mentions marked, in order
 */
public record MarkedText(Article article, List<Mention> mentions) {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+|[^\\s\\p{L}\\p{N}]");

  /** Reads a text with marks. */
  public static MarkedText of(Language language, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(1).length());
      text.append(mark.group(1));
      mentions.add(mention(span, mark.group(2)));
      at = mark.end();
    }
    text.append(marked, at, marked.length());
    return new MarkedText(article(language, text.toString()), List.copyOf(mentions));
  }

  /** An article of this text. */
  public static Article article(Language language, String text) {
    return new Article(
        ArticleIri.of(text),
        "marked",
        Optional.of(language),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        text);
  }

  /**
   * The text as one sentence a line whose words hang on nothing: what a reader without a parse
   * sees.
   */
  public Document unparsed() {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : article.text().split("(?<=\n)", -1)) {
      List<Token> tokens = new ArrayList<>();
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        Span span = new Span(start + word.start(), start + word.end());
        tokens.add(new Token(span, word.group(), word.group(), "X", "", Token.ROOT, "root"));
      }
      if (!tokens.isEmpty()) {
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(span, tokens));
      }
      start += line.length();
    }
    return new Document(article, article.language().orElseThrow(), sentences, List.of());
  }

  /** The characters of these mentions. */
  public List<String> texts(List<Mention> some) {
    return some.stream().map(mention -> mention.span().of(article.text())).toList();
  }

  private static Mention mention(Span span, String kind) {
    if (kind.equals("pronoun")) {
      return new Mention(span, Mention.Form.PRONOUN, Optional.empty());
    }
    if (kind.startsWith("nominal ")) {
      EntityKind of = new EntityKind(kind.substring("nominal ".length()));
      return new Mention(span, Mention.Form.NOMINAL, Optional.of(of));
    }
    return new Mention(span, Mention.Form.NAME, Optional.of(new EntityKind(kind)));
  }
}
