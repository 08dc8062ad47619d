package agon.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import agon.evaluate.Gold.Quote;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gold of the sample corpus, as {@code data/evaluation/GUIDE.md} says it is written. */
final class ShippedGoldTest {
  private static final Path GOLD = Path.of("data/evaluation");

  @Test
  void everyQuotationStandsInItsArticle() {
    Evaluation evaluation = Evaluation.run(List.of(GOLD), article -> Optional.empty());

    assertThat(evaluation.total().quotations().loose().recall().whole()).isGreaterThan(200);
    assertThat(evaluation.total().quotations().loose().recall().part()).isZero();
  }

  @Test
  void speakersAndAddresseesAreThingsOfTheArticle() {
    for (Gold gold : GoldReader.read(List.of(GOLD))) {
      Set<String> things = gold.entities().stream().map(Gold.Thing::id).collect(Collectors.toSet());
      for (Quote quote : gold.quotations().orElse(List.of())) {
        assertThat(Stream.concat(quote.speakers().stream(), quote.addressee().stream()))
            .as(gold.id() + ": " + quote.text())
            .allMatch(things::contains);
      }
    }
  }

  @Test
  void nounsAndPronounsMeanThingsOfTheArticle() {
    for (Gold gold : GoldReader.read(List.of(GOLD, Path.of("data/training/gold")))) {
      Set<String> things = gold.entities().stream().map(Gold.Thing::id).collect(Collectors.toSet());
      String text = GoldReader.article(gold).text();
      assertThat(gold.references().orElseThrow().stream().flatMap(r -> r.things().stream()))
          .as(gold.id())
          .allMatch(thing -> things.contains(thing) || text.contains(thing));
    }
  }

  @Test
  void datesAreIso() {
    assertThat(GoldReader.read(List.of(GOLD)).stream())
        .flatMap(gold -> gold.quotations().orElse(List.of()))
        .extracting(Quote::when)
        .filteredOn(Optional::isPresent)
        .isNotEmpty()
        .allSatisfy(when -> assertThat(when.orElseThrow()).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"));
  }

  @Test
  void sixArticlesOfEachPartAndLanguageHaveTheirQuotations() {
    Map<String, Integer> annotated = new TreeMap<>();
    GoldReader.read(List.of(GOLD)).stream()
        .filter(gold -> gold.quotations().isPresent())
        .forEach(
            gold -> annotated.merge(gold.language().code() + " " + gold.part(), 1, Integer::sum));

    assertThat(annotated)
        .isEqualTo(Map.of("en APART", 6, "en SEEN", 6, "fr APART", 6, "fr SEEN", 6));
  }
}
