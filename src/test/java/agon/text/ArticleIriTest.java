package agon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an article's IRI promises. */
final class ArticleIriTest {
  @Test
  void mintsTheSameIriForTheSameKeyOnEveryMachine() {
    assertThat(ArticleIri.of("https://example.org/a"))
        .hasToString("https://w3id.org/agon/article/b5b10dd0429e69ac7cfaf0a20b6901c1");
  }

  @Test
  void tellsArticlesOfOtherKeysApart() {
    assertThat(ArticleIri.of("é")).isNotEqualTo(ArticleIri.of("e"));
  }
}
