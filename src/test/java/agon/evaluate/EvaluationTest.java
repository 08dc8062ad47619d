package agon.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import agon.knowledge.Entity;
import agon.knowledge.Extraction;
import agon.knowledge.Status;
import agon.text.Article;
import agon.text.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from gold files to scores, over invented articles of both parts. */
final class EvaluationTest {
  private static final String TEXT =
      "Boreal buys Zephyr\n\nBoreal has bought its old rival Zephyr, the paper writes.";

  @TempDir private Path folder;

  @BeforeEach
  void writeGold() throws IOException {
    Files.createDirectories(folder.resolve("gold/en"));
    Files.createDirectories(folder.resolve("en"));
    gold("en-seen-2", "en/en-seen-2.txt");
    gold("en-apart-3", "en/en-apart-3.txt");
  }

  @Test
  void tellsSeenFromApart() {
    Evaluation evaluation = Evaluation.run(List.of(folder.resolve("gold")), EvaluationTest::read);

    assertThat(evaluation.scores(List.of()))
        .extracting(Evaluation.Row::part, row -> row.score().claims())
        .containsExactly(
            tuple(Gold.Part.SEEN, new Agreement(new Ratio(1, 2), new Ratio(1, 2))),
            tuple(Gold.Part.APART, new Agreement(new Ratio(1, 2), new Ratio(1, 2))));
    assertThat(evaluation.total().articles()).isEqualTo(2);
  }

  @Test
  void groupsByRelation() {
    Evaluation evaluation = Evaluation.run(List.of(folder.resolve("gold")), EvaluationTest::read);

    assertThat(evaluation.scores(List.of(Grouping.Key.RELATION)))
        .filteredOn(row -> row.part() == Gold.Part.SEEN)
        .extracting(Evaluation.Row::groups, row -> row.score().claims())
        .containsExactly(
            tuple(List.of("acquires"), new Agreement(new Ratio(1, 1), new Ratio(1, 1))),
            tuple(List.of("competesWith"), new Agreement(Ratio.NONE, new Ratio(0, 1))),
            tuple(List.of("sues"), new Agreement(new Ratio(0, 1), Ratio.NONE)));
  }

  @Test
  void groupsBySeveralKeysAtOnce() {
    Evaluation evaluation = Evaluation.run(List.of(folder.resolve("gold")), EvaluationTest::read);

    assertThat(evaluation.scores(List.of(Grouping.Key.LANGUAGE, Grouping.Key.STATUS)))
        .filteredOn(row -> row.part() == Gold.Part.SEEN)
        .extracting(Evaluation.Row::groups, row -> row.score().claims())
        .containsExactly(
            tuple(List.of("en", "alleged"), new Agreement(new Ratio(0, 1), Ratio.NONE)),
            tuple(List.of("en", "asserted"), new Agreement(Ratio.NONE, new Ratio(1, 2))),
            tuple(List.of("en", "planned"), new Agreement(new Ratio(1, 1), Ratio.NONE)));
  }

  @Test
  void saysHowOftenClaimsOfAConfidenceAreRight() {
    Evaluation evaluation = Evaluation.run(List.of(folder.resolve("gold")), EvaluationTest::read);

    assertThat(evaluation.calibration())
        .extracting(Calibration::part, Calibration::from, Calibration::to, Calibration::right)
        .containsExactly(
            tuple(Gold.Part.SEEN, 0.4, 0.5, new Ratio(0, 1)),
            tuple(Gold.Part.SEEN, 0.9, 1.0, new Ratio(1, 1)),
            tuple(Gold.Part.APART, 0.4, 0.5, new Ratio(0, 1)),
            tuple(Gold.Part.APART, 0.9, 1.0, new Ratio(1, 1)));
    assertThat(evaluation.calibration().get(0).mean()).isEqualTo(0.45);
  }

  @Test
  void showsMistakesInTheQuotationsOfSeenArticlesOnly() throws IOException {
    for (String id : List.of("en-seen-2", "en-apart-3")) {
      Path gold = folder.resolve("gold/en/" + id + ".json");
      String quotations =
          """
          "quotations": [{"text": "Boreal has bought its old rival Zephyr", "kind": "indirect",
                          "speaker": null},
                         {"text": "the paper writes", "kind": "indirect", "speaker": "zephyr"}],
          "facts": [], "unread": [
          """;
      Files.writeString(gold, Files.readString(gold).replace("\"facts\": [", quotations));
    }

    Evaluation evaluation =
        Evaluation.run(List.of(folder.resolve("gold")), EvaluationTest::readQuotations);

    assertThat(evaluation.mistakes())
        .containsExactly(
            new Mistake("en-seen-2", Mistake.Kind.QUOTATION_FALSE, "\"buys\" by nobody", "", TEXT),
            new Mistake(
                "en-seen-2",
                Mistake.Kind.SPEAKER,
                "\"Boreal has bought its old rival Zephyr\" by nobody read as boreal",
                "",
                TEXT),
            new Mistake(
                "en-seen-2",
                Mistake.Kind.QUOTATION_MISS,
                "\"the paper writes\" by zephyr",
                "",
                TEXT));
  }

  @Test
  void namesAnUnknownKindOfQuotation() throws IOException {
    Path gold = folder.resolve("gold/en/en-seen-2.json");
    String quotation = "\"quotations\": [{\"text\": \"buys\", \"kind\": \"free\"}], \"facts\"";
    Files.writeString(gold, Files.readString(gold).replace("\"facts\"", quotation));

    assertThatThrownBy(() -> GoldReader.read(List.of(gold)))
        .isInstanceOf(InputException.class)
        .hasMessage(gold + ": unknown kind of quotation free; use one of direct, indirect, mixed");
  }

  @Test
  void showsMistakesOfSeenArticlesOnly() {
    Evaluation evaluation = Evaluation.run(List.of(folder.resolve("gold")), EvaluationTest::read);

    String sentence = TEXT;
    assertThat(evaluation.mistakes())
        .containsExactly(
            new Mistake(
                "en-seen-2",
                Mistake.Kind.FALSE,
                "zephyr sues boreal [alleged]",
                "hand.1",
                sentence),
            new Mistake(
                "en-seen-2",
                Mistake.Kind.STATUS,
                "boreal acquires zephyr [asserted] read as planned",
                "hand.1",
                sentence),
            new Mistake(
                "en-seen-2",
                Mistake.Kind.MISS,
                "boreal competesWith zephyr [asserted]",
                "",
                sentence));
  }

  @Test
  void namesAGoldFileWithoutItsArticle() throws IOException {
    Files.delete(folder.resolve("en/en-seen-2.txt"));
    Path gold = folder.resolve("gold/en/en-seen-2.json");

    assertThatThrownBy(() -> Evaluation.run(List.of(gold), EvaluationTest::read))
        .isInstanceOf(InputException.class)
        .hasMessage(
            gold
                + ": its article en/en-seen-2.txt is missing; put it beside the folder of the gold,"
                + " or beside the gold file");
  }

  @Test
  void namesAGoldFileThatIsNoJson() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold/en/odd.json"), "{");

    assertThatThrownBy(() -> GoldReader.read(List.of(gold)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            gold + ": broken JSON; see data/evaluation/GUIDE.md for what a gold file holds");
  }

  private static Optional<Extraction> readQuotations(Article article) {
    Hand hand = new Hand(article.text());
    Optional<Entity> boreal = Optional.of(hand.named("b", Hand.COMPANY, "Boreal"));
    String words = "Boreal has bought its old rival Zephyr";
    hand.quotes("buys", true).quotes(words, false, boreal, Optional.empty(), Optional.empty());
    return Optional.of(hand.extraction());
  }

  private static Optional<Extraction> read(Article article) {
    Hand hand = new Hand(article.text());
    Entity boreal = hand.named("b", Hand.COMPANY, "Boreal");
    Entity zephyr = hand.named("z", Hand.COMPANY, "Zephyr");
    hand.says(boreal, "acquires", zephyr, Status.PLANNED);
    hand.sure(0.45).says(zephyr, "sues", boreal, Status.ALLEGED);
    return Optional.of(hand.extraction());
  }

  private void gold(String id, String text) throws IOException {
    Files.writeString(folder.resolve(text), TEXT);
    Files.writeString(
        folder.resolve("gold/en/" + id + ".json"),
        """
        {"id": "%s", "lang": "en", "source": {"file": "%s"},
         "entities": [{"id": "boreal", "type": "Company", "name": "Boreal", "surface": ["Boreal"]},
                      {"id": "zephyr", "type": "Company", "name": "Zephyr", "surface": ["Zephyr"]}],
         "facts": [{"s": "boreal", "p": "acquires", "o": "zephyr", "status": "asserted",
                    "hint": "Boreal has bought"},
                   {"s": "boreal", "p": "competesWith", "o": "zephyr", "status": "asserted",
                    "hint": "Boreal has bought"}]}
        """
            .replaceFirst("%s", id)
            .replaceFirst("%s", text));
  }
}
