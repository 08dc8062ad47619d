package agon.language;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Article;
import agon.text.Document;
import agon.text.Language;
import agon.text.Sentence;
import agon.text.Span;
import agon.text.TimeExpression;
import agon.text.Token;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every annotator promises: spans lie inside the text, in order, and trees are trees. */
final class AnnotatorContractTest {
  /** One article in so many; the test of the sample's answers reads them all. */
  private static final int EVERY = 6;

  private static final Map<Language, Annotator> ANNOTATORS =
      Map.of(
          Language.FRENCH, StandardAnnotator.of(new LanguagePack(Language.FRENCH)),
          Language.ENGLISH, StandardAnnotator.of(new LanguagePack(Language.ENGLISH)));

  @ParameterizedTest
  @MethodSource("articles")
  void keepsItsPromiseOnAnArticle(Path file) throws IOException {
    Language language = new Language(file.getName(file.getNameCount() - 2).toString());

    Document document = annotate(language, Files.readString(file));

    keepsItsPromise(document);
    assertThat(document.sentences()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void keepsItsPromiseOnHostileText(String text) {
    for (Language language : LanguagePacks.languages()) {
      keepsItsPromise(annotate(language, text));
    }
  }

  @Test
  void givesTheSameDocumentEachTime() {
    String text = "« Oui », a dit M. Altman en octobre 2023. OpenAI rachèterait la start-up.";

    assertThat(annotate(Language.FRENCH, text)).isEqualTo(annotate(Language.FRENCH, text));
  }

  private static void keepsItsPromise(Document document) {
    String text = document.text();
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      int roots = 0;
      for (Token token : tokens) {
        Span span = token.span();
        boolean holds =
            span.start() >= end
                && span.length() > 0
                && text.startsWith(token.text(), span.start())
                && token.text().length() == span.length()
                && token.head() >= Token.ROOT
                && token.head() < tokens.size()
                && !token.lemma().isEmpty()
                && !token.tag().isEmpty()
                && !token.dependency().isEmpty();
        assertThat(holds).as("token at %s", span).isTrue();
        end = span.end();
        roots += token.head() == Token.ROOT ? 1 : 0;
      }
      assertThat(roots).as("roots of the sentence at %s", sentence.span()).isEqualTo(1);
      Span whole = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
      assertThat(sentence.span()).isEqualTo(whole);
    }
    int after = 0;
    for (TimeExpression time : document.times()) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(after);
      after = time.span().end();
      assertThat(after).isLessThanOrEqualTo(text.length());
    }
  }

  private static Document annotate(Language language, String text) {
    return Optional.ofNullable(ANNOTATORS.get(language))
        .orElseThrow()
        .annotate(
            new Article(
                URI.create("https://w3id.org/agon/article/contract"),
                "contract",
                Optional.of(language),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 1, 17)),
                Optional.empty(),
                "",
                text));
  }

  static List<Path> articles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Language language : LanguagePacks.languages()) {
      try (Stream<Path> entries = Files.list(Path.of("data/articles").resolve(language.code()))) {
        List<Path> sorted = entries.sorted().toList();
        for (int i = 0; i < sorted.size(); i += EVERY) {
          files.add(sorted.get(i));
        }
      }
    }
    return files;
  }

  static List<String> hostileTexts() {
    StringBuilder planes = new StringBuilder();
    for (int c = 0x20; c <= 0x10FFFF; c += 1021) {
      planes.appendCodePoint(c).append(c % 3 == 0 ? " " : "a");
    }
    return List.of(
        "",
        " \n\t\u00a0\u202f\u2003\n",
        "a".repeat(1_000_000),
        "l'".repeat(10_000),
        "a-".repeat(10_000) + "il",
        "mot ".repeat(10_000),
        ".".repeat(20_000) + "!?".repeat(10_000) + "»\"".repeat(10_000),
        "1 000 ".repeat(4_000) + "1.".repeat(4_000),
        "\"".repeat(10_000) + "«…".repeat(10_000),
        "x\n".repeat(10_000),
        "mai ".repeat(2_000) + "il y a ".repeat(2_000),
        "מטא תבעה את OpenAI. قال ألتمان إن النموذج جديد.",
        "ok 👨‍👩‍👧🇫🇷👍🏽 \ud83d fin \udc00\ud83d\ud83d",
        "www. https:// @ # - ' ’ -il 's",
        planes.toString());
  }
}
