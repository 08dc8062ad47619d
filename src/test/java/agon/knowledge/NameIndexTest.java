package agon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking up names as texts write them. */
final class NameIndexTest {
  private static final Entity FRANCE = entity("france", "Place", "France");
  private static final Entity LLAMA_3 = entity("llama-3", "Model", "Llama 3");

  @ParameterizedTest
  @CsvSource({
    "Llama 3, LLaMA-3",
    "Llama 3, llama3",
    "Al-Dahle, Al Dahle",
    "Meta, Meta’s",
    "Cœur, Coeur",
    "Zoë, Zoe"
  })
  void givesSpellingsOfOneNameOneKey(String name, String variant) {
    assertThat(NameKey.of(variant)).isEqualTo(NameKey.of(name));
  }

  @ParameterizedTest
  @CsvSource({"Llama 3.1, Llama 31", "GPT-4, GPT-4o", "Disney, Disney+", "Llama 2, Llama 3"})
  void keepsVersionsApart(String name, String other) {
    assertThat(NameKey.of(other)).isNotEqualTo(NameKey.of(name));
  }

  @ParameterizedTest
  @CsvSource({"…", "'--'", "« »"})
  void givesWhatHasNoLetterAnEmptyKey(String text) {
    assertThat(NameKey.of(text)).isEmpty();
  }

  @Test
  void findsAThingByASpellingTheGazetteerLacks() {
    NameIndex index = index();

    List<NameIndex.Known> found = index.find("LLAMA-3", Language.FRENCH);

    assertThat(found).extracting(NameIndex.Known::entity).containsExactly(LLAMA_3);
  }

  @Test
  void readsDemonymsInTheirOwnLanguageOnly() {
    NameIndex index = index();

    assertThat(index.find("français", Language.FRENCH)).hasSize(1);
    assertThat(index.find("français", Language.ENGLISH)).isEmpty();
  }

  private static NameIndex index() {
    GazetteerEntry.Name demonym =
        new GazetteerEntry.Name(
            "français", Optional.of(Language.FRENCH), GazetteerEntry.Use.DEMONYM);
    GazetteerEntry.Name model =
        new GazetteerEntry.Name("Llama 3", Optional.empty(), GazetteerEntry.Use.PLAIN);
    return new NameIndex(
        new Gazetteer(
            List.of(
                new GazetteerEntry(FRANCE, List.of(demonym)),
                new GazetteerEntry(LLAMA_3, List.of(model))),
            List.of()));
  }

  private static Entity entity(String id, String kind, String name) {
    return new Entity(Iris.known(id), new EntityKind(kind), name, Optional.empty());
  }
}
