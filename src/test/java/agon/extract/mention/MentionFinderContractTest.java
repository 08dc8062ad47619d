package agon.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Mention;
import agon.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every finder promises: mentions in order, inside the text, nesting but never crossing. */
final class MentionFinderContractTest {
  private static final Path ARTICLES = Path.of("data/articles");

  static Stream<String> texts() {
    return Stream.concat(articles(), hostile());
  }

  private static Stream<String> articles() {
    return Stream.of("fr", "en")
        .flatMap(language -> files(ARTICLES.resolve(language)).stream())
        .map(MentionFinderContractTest::content);
  }

  private static Stream<String> hostile() {
    return Stream.of(
        "",
        " \n\t",
        "v. v. v. contre contre",
        "OpenAI v. OpenAI v. OpenAI v. Nvidia",
        "GPT-GPT-4-4-4- 4 4 4o4o",
        "(OpenAI (Nvidia (Llama 3",
        "Claude\u0301 \ud83d\ude00 \ud83d OpenAI\ud83d\ude00",
        "A ".repeat(5_000),
        "Le ".repeat(5_000),
        "OpenAI-".repeat(5_000),
        "court of ".repeat(2_000),
        "Jean De ".repeat(2_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void mentionsAreInOrderInsideAndUncrossed(String text) {
    for (List<Mention> mentions : List.of(Reading.french(text), Reading.english(text))) {
      assertThat(mentions).isSorted();
      Deque<Span> open = new ArrayDeque<>();
      for (Mention mention : mentions) {
        Span span = mention.span();
        while (!open.isEmpty() && open.peek().end() <= span.start()) {
          open.pop();
        }
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.length()).isPositive();
        assertThat(open.isEmpty() || open.peek().contains(span)).isTrue();
        open.push(span);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTheSameTextTheSameWay(String text) {
    assertThat(Reading.french(text)).isEqualTo(Reading.french(text));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
