package agon.llm;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Document;
import agon.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles cut to the length of a question. */
final class PiecesTest {
  @Test
  void aShortArticleIsOnePiece() {
    assertThat(pieces("Rivals\n\nMeta is a rival of OpenAI.", 100))
        .containsExactly("Rivals\n\nMeta is a rival of OpenAI.");
  }

  @Test
  void cutsBetweenParagraphsThenBetweenSentencesThenAnywhere() {
    String endless = "X" + "x".repeat(69);

    List<String> pieces =
        pieces("Rivals\n\nMeta grew.\n\nMeta sued OpenAI. OpenAI sued Meta. " + endless, 40);

    assertThat(pieces)
        .containsExactly(
            "Rivals\n\nMeta grew.\n\n",
            "Meta sued OpenAI. OpenAI sued Meta. ",
            endless.substring(0, 40),
            endless.substring(40));
  }

  @Test
  void neverPartsThePairOfUnitsThatOneCharacterIs() {
    assertThat(pieces("\uD83D\uDE80".repeat(30), 25))
        .allSatisfy(piece -> assertThat(piece.length() % 2).isZero());
  }

  private static List<String> pieces(String text, int longest) {
    Document document = SecondReaderTest.own("en", text).document();
    List<Span> pieces = Pieces.of(document, longest);
    return pieces.stream().map(piece -> piece.of(text)).toList();
  }
}
