package agon.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.evaluate.Gold.Referring;
import agon.knowledge.Entity;
import agon.knowledge.Mention.Form;
import agon.text.InputException;
import agon.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures of nouns and pronouns, each worked out by hand. */
final class ReferenceScorerTest {
  private static final String TEXT = "🙂 Boreal met Ann Lee. The firm pays her. They and it wait.";
  private static final Referring FIRM = new Referring(22, "The firm", List.of("boreal"));
  private static final Referring HER = new Referring(36, "her", List.of("Ann Lee"));
  private static final Referring THEY = new Referring(41, "They", List.of("boreal", "Ann Lee"));
  private static final Referring IT = new Referring(50, "it", List.of());

  private final Hand hand = new Hand(TEXT);
  private final Entity boreal = hand.named("boreal", Hand.COMPANY, "Boreal");
  private final Entity ann = hand.named("ann", Hand.PERSON, "Ann Lee");

  @Test
  void countsWhatIsRightAmongWhatWasResolvedAndAmongWhatHasAMeaning() {
    hand.means("The firm", Form.NOMINAL, boreal).means("it", Form.PRONOUN, boreal);

    assertThat(score(FIRM, HER, IT)).isEqualTo(new Agreement(new Ratio(1, 2), new Ratio(1, 2)));
  }

  @Test
  void takesAThingThatIsNotListedByItsName() {
    hand.means("her", Form.PRONOUN, ann);

    assertThat(score(HER)).isEqualTo(new Agreement(new Ratio(1, 1), new Ratio(1, 1)));
  }

  @Test
  void asksForAllMembersOfASet() {
    hand.means("They", Form.PRONOUN, boreal);
    assertThat(score(THEY).precision()).isEqualTo(new Ratio(0, 1));

    hand.means("They", Form.PRONOUN, ann);
    assertThat(score(THEY).precision()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void namesWordsThatTheArticleHasNot() {
    assertThatThrownBy(() -> score(new Referring(21, "The firm", List.of())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the article has no \"The firm\" at 21");
  }

  private Agreement score(Referring... references) {
    Gold gold =
        new Gold(
            "hand",
            "gold",
            Language.ENGLISH,
            Path.of("hand.txt"),
            List.of(new Gold.Thing("boreal", "Company", List.of("Boreal"))),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.of(List.of(references)));
    return Score.of(List.of(Scorer.judge(gold, hand.extraction()))).references();
  }
}
