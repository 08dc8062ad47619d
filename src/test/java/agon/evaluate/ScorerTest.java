package agon.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Entity;
import agon.knowledge.Extraction;
import agon.knowledge.Status;
import agon.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures of scoring, each worked out by hand. */
final class ScorerTest {
  private static final List<Gold.Thing> THINGS =
      List.of(
          new Gold.Thing("boreal", "Company", List.of("Boreal", "Boreal AI")),
          new Gold.Thing("zephyr", "Company", List.of("Zephyr")),
          new Gold.Thing("zed-2", "Model", List.of("Zed-2")),
          new Gold.Thing("ann-lee", "Person", List.of("Ann Lee", "Lee")));

  @Test
  void joinsAnEntityToTheThingThatSharesMostOfItsNames() {
    Hand hand = new Hand("Boreal AI, or Boreal, and the Zephyr met Ann Lee over Zed 2 at Quux.");
    hand.named("b", Hand.COMPANY, "Boreal AI", "Boreal");
    hand.named("z", Hand.PERSON, "the Zephyr");
    hand.named("m", Hand.PRODUCT, "Zed 2");
    hand.named("q", Hand.COMPANY, "Quux");

    Score score = score(gold(List.of(), List.of()), hand.extraction());

    assertThat(score.names()).isEqualTo(new Agreement(new Ratio(3, 4), new Ratio(3, 4)));
    assertThat(score.entities()).isEqualTo(new Agreement(new Ratio(2, 4), new Ratio(2, 4)));
    assertThat(score.kinds()).isEqualTo(new Agreement(new Ratio(1, 4), new Ratio(1, 4)));
  }

  @Test
  void joinsOneToOne() {
    Hand hand = new Hand("Boreal AI is Boreal.");
    hand.named("one", Hand.COMPANY, "Boreal AI");
    hand.named("two", Hand.COMPANY, "Boreal");

    Score score = score(gold(List.of(), List.of()), hand.extraction());

    assertThat(score.names()).isEqualTo(new Agreement(new Ratio(1, 2), new Ratio(1, 4)));
  }

  @Test
  void countsIgnoredNamesAndTheirClaimsNeitherWay() {
    Hand hand = new Hand("Boreal beats Quux, writes the Daily.");
    Entity boreal = hand.named("b", Hand.COMPANY, "Boreal");
    Entity daily = hand.named("d", Hand.COMPANY, "the Daily");
    hand.says(boreal, "competesWith", daily, Status.ASSERTED);

    Score score = score(gold(List.of(), List.of("Daily")), hand.extraction());

    assertThat(score.names()).isEqualTo(new Agreement(new Ratio(1, 1), new Ratio(1, 4)));
    assertThat(score.claims().precision()).isEqualTo(Ratio.NONE);
  }

  @Test
  void takesClaimsThatFollowFromTheGoldAsRight() {
    Hand hand = new Hand("Boreal, Zephyr, Zed-2, Ann Lee.");
    Entity boreal = hand.named("b", Hand.COMPANY, "Boreal");
    Entity zephyr = hand.named("z", Hand.COMPANY, "Zephyr");
    Entity zed = hand.named("m", Hand.MODEL, "Zed-2");
    Entity ann = hand.named("a", Hand.PERSON, "Ann Lee");
    hand.says(zephyr, "competesWith", boreal, Status.ASSERTED)
        .says(ann, "worksFor", boreal, Status.ASSERTED)
        .says(boreal, "develops", zed, Status.ASSERTED)
        .says(zephyr, "develops", zed, Status.ASSERTED);
    Gold gold =
        gold(
            List.of(
                fact("boreal", "competesWith", "zephyr", Status.ASSERTED),
                fact("ann-lee", "leads", "boreal", Status.ASSERTED),
                fact("boreal", "releases", "zed-2", Status.ASSERTED)),
            List.of());

    Score score = score(gold, hand.extraction());

    assertThat(score.claims().precision()).isEqualTo(new Ratio(3, 4));
    assertThat(score.claims().recall()).isEqualTo(new Ratio(1, 3));
    assertThat(score.claims().f1()).isEqualTo(2 * 0.75 / 3 / (0.75 + 1.0 / 3));
  }

  @Test
  void findsGoldInClaimsThatImplyIt() {
    Hand hand = new Hand("Ann Lee leads Boreal.");
    Entity boreal = hand.named("b", Hand.COMPANY, "Boreal");
    Entity ann = hand.named("a", Hand.PERSON, "Ann Lee");
    hand.says(ann, "leads", boreal, Status.ASSERTED);
    Gold gold = gold(List.of(fact("ann-lee", "worksFor", "boreal", Status.ASSERTED)), List.of());

    Score score = score(gold, hand.extraction());

    assertThat(score.claims()).isEqualTo(new Agreement(new Ratio(0, 1), new Ratio(1, 1)));
  }

  @Test
  void scoresTheStrongestStatusAndTheHedgedOnesApart() {
    Hand hand = new Hand("Boreal, Zephyr, Zed-2, Ann Lee.");
    Entity boreal = hand.named("b", Hand.COMPANY, "Boreal");
    Entity zephyr = hand.named("z", Hand.COMPANY, "Zephyr");
    Entity zed = hand.named("m", Hand.MODEL, "Zed-2");
    Entity ann = hand.named("a", Hand.PERSON, "Ann Lee");
    hand.says(boreal, "acquires", zephyr, Status.ATTRIBUTED)
        .says(boreal, "acquires", zephyr, Status.ASSERTED)
        .says(zephyr, "sues", boreal, Status.ALLEGED, Optional.of(ann))
        .says(boreal, "develops", zed, Status.ASSERTED);
    Gold gold =
        gold(
            List.of(
                fact("boreal", "acquires", "zephyr", Status.PLANNED),
                fact("zephyr", "sues", "boreal", Status.ALLEGED),
                fact("boreal", "develops", "zed-2", Status.ASSERTED),
                fact("zephyr", "praises", "zed-2", Status.ATTRIBUTED)),
            List.of());

    Score score = score(gold, hand.extraction());

    assertThat(score.status()).isEqualTo(new Ratio(2, 3));
    assertThat(score.hedgedStatus()).isEqualTo(new Ratio(1, 2));
    assertThat(score.hedgedFound()).isEqualTo(new Ratio(2, 3));
    assertThat(score.hedgedAsserted()).isEqualTo(new Ratio(1, 2));
    assertThat(score.by()).isEqualTo(new Ratio(0, 1));
  }

  @Test
  void putsArticlesApartByTheirNumber() {
    assertThat(gold("en-apart-3", List.of(), List.of()).part()).isEqualTo(Gold.Part.APART);
    assertThat(gold("meta-contre-gpt-4", List.of(), List.of()).part()).isEqualTo(Gold.Part.SEEN);
    assertThat(gold("seed", List.of(), List.of()).part()).isEqualTo(Gold.Part.SEEN);
  }

  @Test
  void givesTheIntervalOfWilson() {
    Ratio ratio = new Ratio(1, 10);

    assertThat(ratio.low()).isBetween(0.0178, 0.0179);
    assertThat(ratio.high()).isBetween(0.4041, 0.4042);
  }

  private static Score score(Gold gold, Extraction extraction) {
    return Score.of(List.of(Scorer.judge(gold, extraction)));
  }

  private static Gold gold(List<Gold.Fact> facts, List<String> ignore) {
    return gold("hand", facts, ignore);
  }

  private static Gold gold(String id, List<Gold.Fact> facts, List<String> ignore) {
    return new Gold(
        id,
        "gold",
        Language.ENGLISH,
        Path.of("hand.txt"),
        THINGS,
        facts,
        ignore,
        Optional.empty(),
        Optional.empty());
  }

  private static Gold.Fact fact(String subject, String relation, String object, Status status) {
    return new Gold.Fact(
        subject,
        relation,
        object,
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
