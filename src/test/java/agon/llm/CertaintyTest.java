package agon.llm;

import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Claim;
import agon.knowledge.Extraction;
import agon.knowledge.Status;
import agon.knowledge.Value;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The second reader may doubt what Agon reads, and never makes it more certain. */
final class CertaintyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Meta bought Suno. | ASSERTED
          en | Meta reportedly bought Suno. | ALLEGED
          en | Elon Musk accuses Meta of having bought Suno. | ALLEGED
          en | Meta plans to buy Suno. | PLANNED
          en | Meta will buy Suno. | PLANNED
          en | "Meta bought Suno," Elon Musk said. | ATTRIBUTED
          en | Elon Musk said that Meta had bought Suno. | ATTRIBUTED
          en | Meta did not buy Suno. | DROPPED
          en | Did Meta buy Suno? | DROPPED
          en | If Meta bought Suno, prices would rise. | DROPPED
          fr | Meta a racheté Suno. | ASSERTED
          fr | Meta aurait racheté Suno. | ALLEGED
          fr | Meta envisage de racheter Suno. | PLANNED
          fr | Meta rachètera Suno. | PLANNED
          fr | « Meta a racheté Suno », affirme Elon Musk. | ATTRIBUTED
          fr | Meta n'a pas racheté Suno. | DROPPED
          fr | Si Meta rachetait Suno, les prix monteraient. | DROPPED
          """)
  void whatIsCalledAssertedIsNoMoreCertainThanThePassage(
      String language, String text, String expected) throws NoReadingException {
    assertThat(read(language, text, "supplies", Status.ASSERTED)).isEqualTo(expected);
    assertThat(read(language, text, "acquires", Status.ASSERTED)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void whatTheModelDoubtsStaysDoubted(Status said) throws NoReadingException {
    assertThat(read("en", "Meta bought Suno.", "acquires", said)).isEqualTo(said.name());
  }

  /** The status of what the second reader claims of Meta and Suno. */
  private static String read(String language, String sentence, String relation, Status said)
      throws NoReadingException {
    String text = "Une note\n\n" + sentence;
    String quote = sentence.replace("\"", "\\\"");
    String reply =
        "{\"claims\": [{\"subject\": \"Meta\", \"relation\": \"%s\", \"object\": \"Suno\","
            + " \"status\": \"%s\", \"quote\": \"%s\"}]}";
    try (FakeModel model =
        FakeModel.with(
            FakeModel.saying(
                reply
                    .replaceFirst("%s", relation)
                    .replaceFirst("%s", said.label())
                    .replace("%s", quote)))) {
      Extraction own = SecondReaderTest.own(language, text);
      List<Claim> claims =
          SecondReaderTest.reader(model, Limits.USUAL).read(own).claims().stream()
              .filter(claim -> claim.relation().name().equals(relation))
              .filter(claim -> claim.object() instanceof Value.OfEntity)
              .filter(claim -> claim.evidence().stream().anyMatch(e -> e.rule().startsWith("llm.")))
              .toList();
      return claims.isEmpty() ? "DROPPED" : claims.get(0).status().name();
    }
  }
}
