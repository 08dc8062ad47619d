package agon.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as word for word. */
final class QuotableTest {
  private static final String TEXT =
      "L’an dernier\n\nMeta a «\u00a0racheté\u00a0» l’équipe\nde Suno. L’équipe de Suno rit.";

  @Test
  void findsEveryPlaceExactlyAsTheArticleWritesIt() {
    assertThat(quotes("Meta a « racheté » l'équipe de Suno"))
        .containsExactly("Meta a «\u00a0racheté\u00a0» l’équipe\nde Suno");
    assertThat(quotes("équipe de Suno")).containsExactly("équipe\nde Suno", "équipe de Suno");
  }

  @Test
  void otherWordsAreNoQuote() {
    assertThat(quotes("Meta a racheté l'équipe de Suno")).isEmpty();
    assertThat(quotes("meta a « racheté »")).isEmpty();
    assertThat(quotes("Meta … Suno")).isEmpty();
    assertThat(quotes("")).isEmpty();
  }

  @Test
  void partsOfWordsAndTwoParagraphsAreNoQuote() {
    assertThat(quotes("quipe de Sun")).isEmpty();
    assertThat(quotes("L'an dernier Meta a")).isEmpty();
  }

  private static List<String> quotes(String quote) {
    return new Quotable(TEXT).places(quote).stream().map(place -> place.of(TEXT)).toList();
  }
}
