package agon.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import agon.graph.GazetteerReader;
import agon.graph.OntologyReader;
import agon.knowledge.Claim;
import agon.knowledge.Evidence;
import agon.knowledge.Extraction;
import agon.knowledge.LinkedMention;
import agon.knowledge.Ontology;
import agon.knowledge.Quotation;
import agon.language.LanguagePacks;
import agon.text.Article;
import agon.text.ArticleIri;
import agon.text.Language;
import agon.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles that nobody would write: no stage throws, and what is found stands where it says. */
final class FuzzTest {
  private static final Ontology ONTOLOGY = OntologyReader.read();
  private static final Pipelines PIPELINES =
      Pipelines.standard(LanguagePacks.all(), ONTOLOGY, GazetteerReader.read(ONTOLOGY));
  private static final int LONGEST = 1 << 18;

  /** What is done to an article; the same seed does the same. */
  enum Damage {
    LETTERS_LOST,
    MARKS_LOST,
    MARKS_STREWN,
    LINES_SHUFFLED,
    WORDS_SHUFFLED,
    CAPITALS,
    ONE_LINE,
    EVERY_PLANE,
    EMOJI_AND_RIGHT_TO_LEFT;

    private static final String MARKS = "«»\"“”'’()[]…,;:.-–*#|\n";
    private static final String ODD = "🤖👩🏽‍💻🇫🇷\u202e\u2066\u200b\u00adשלוםمرحبا\u0301";

    String done(String text, Random random) {
      return switch (this) {
        case LETTERS_LOST -> each(text, c -> random.nextInt(20) == 0 ? "" : c);
        case MARKS_LOST -> text.replaceAll("\\p{Punct}|[«»“”’–—…]", "");
        case MARKS_STREWN -> each(text, c -> random.nextInt(8) == 0 ? c + any(MARKS, random) : c);
        case LINES_SHUFFLED -> shuffled(text, "(?<=[.!?]) |\n", random);
        case WORDS_SHUFFLED -> shuffled(text, " ", random);
        case CAPITALS -> text.toUpperCase(Locale.ROOT);
        case ONE_LINE -> text.replaceAll("\\s+", "");
        case EVERY_PLANE ->
            each(text, c -> random.nextInt(6) == 0 ? c + anyOfAllPlanes(random) : c);
        case EMOJI_AND_RIGHT_TO_LEFT ->
            each(text, c -> random.nextInt(6) == 0 ? c + any(ODD, random) : c);
      };
    }

    private static String shuffled(String text, String border, Random random) {
      List<String> pieces = new ArrayList<>(List.of(text.split(border, -1)));
      Collections.shuffle(pieces, random);
      return String.join(" ", pieces);
    }

    private static String anyOfAllPlanes(Random random) {
      return Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
    }

    private static String each(String text, UnaryOperator<String> change) {
      StringBuilder out = new StringBuilder();
      text.codePoints().mapToObj(Character::toString).map(change).forEach(out::append);
      return out.toString();
    }

    /** One of the characters, be it half of a pair. */
    private static String any(String characters, Random random) {
      return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void readsDamagedArticles(Damage damage) throws IOException {
    for (String language : List.of("fr", "en")) {
      List<Path> articles = articles(language);
      for (int i = 0; i < articles.size(); i++) {
        String text = damage.done(story(articles.get(i)), new Random(i));

        assertStandsWhereItSays(read(language, text));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, en", "en, fr"})
  void readsAnArticleInTheOtherLanguage(String declared, String real) throws IOException {
    for (Path article : articles(real)) {
      assertStandsWhereItSays(read(declared, story(article)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; OpenAI",
        "en; Meta and OpenAI and",
        "fr; « Meta, dit-il, « OpenAI, ",
        "en; Meta's OpenAI's",
        "en; (\"[",
        "fr; Mistral, Meta, Google, xAI,",
        "en; who said that she said that",
        "fr; é",
      })
  void readsASentenceWithoutEnd(String language, String words) {
    String text = (words + " ").repeat(LONGEST / (words.length() + 1));

    assertStandsWhereItSays(read(language, text));
  }

  private static void assertStandsWhereItSays(Extraction extraction) {
    String text = extraction.document().text();
    for (LinkedMention mention : extraction.mentions()) {
      assertWithin(mention.mention().span(), text);
    }
    for (Quotation quotation : extraction.quotations()) {
      assertWithin(quotation.span(), text);
    }
    for (Claim claim : extraction.claims()) {
      for (Evidence evidence : claim.evidence()) {
        assertThat(evidence.span().of(text)).isEqualTo(evidence.quote());
      }
    }
  }

  private static void assertWithin(Span span, String text) {
    assertThat(span.start()).isLessThan(span.end());
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  private static Extraction read(String language, String text) {
    return PIPELINES
        .extract(
            new Article(
                ArticleIri.of("https://example.org/odd"),
                "odd.txt",
                Optional.of(new Language(language)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Odd",
                text))
        .orElseThrow();
  }

  private static List<Path> articles(String language) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/articles", language))) {
      return files.sorted().limit(6).toList();
    }
  }

  private static String story(Path file) throws IOException {
    String page = Files.readString(file);
    return page.substring(page.lastIndexOf("---\n") + 4).strip();
  }
}
