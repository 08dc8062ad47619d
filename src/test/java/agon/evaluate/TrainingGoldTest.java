package agon.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The articles to learn from: each name that their gold lists stands in the text. */
final class TrainingGoldTest {
  private static final List<Path> GOLD =
      List.of(Path.of("data/training/gold"), Path.of("data/training/tail/gold"));

  @Test
  void listsNamesThatStandInTheText() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Gold gold : GoldReader.read(GOLD)) {
      String text = folded(Files.readString(gold.article()));
      for (Gold.Thing thing : gold.entities()) {
        thing.surfaces().stream()
            .filter(name -> !text.contains(folded(name)))
            .forEach(name -> wrong.add(gold.id() + ": " + name));
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void factsJoinThingsThatItLists() {
    List<String> wrong = new ArrayList<>();
    for (Gold gold : GoldReader.read(GOLD)) {
      Set<String> ids = new HashSet<>(Set.of("open", "closed"));
      gold.entities().forEach(thing -> ids.add(thing.id()));
      gold.facts().stream()
          .filter(fact -> !ids.contains(fact.subject()) || !ids.contains(fact.object()))
          .forEach(fact -> wrong.add(gold.id() + ": " + fact));
    }

    assertThat(wrong).isEmpty();
  }

  private static String folded(String text) {
    return text.replace('’', '\'').replace('‘', '\'').replaceAll("[\\s\\u00a0\\u202f]+", " ");
  }
}
