package agon.extract.linking;

import static org.assertj.core.api.Assertions.assertThat;

import agon.extract.Known;
import agon.extract.MarkedText;
import agon.knowledge.CoreferenceChain;
import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.Iris;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.language.LanguagePack;
import agon.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which thing a chain is given. */
final class GazetteerEntityLinkerTest {

  @ParameterizedTest
  @CsvSource({
    "Meta, Company, meta",
    "META, Company, meta",
    "openai, Company, openai",
    "Llama-3, Model, llama-3",
    "Perplexity, Company, perplexity",
    "Perplexity, Product, perplexity-service",
    "French, Place, france",
    "NYT, Authority, new-york-times"
  })
  void findsTheThingOfTheGazetteer(String name, String kind, String id) {
    assertThat(link("[" + name + "|" + kind + "]")).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "GPT-6.1 Nova, Model, model-gpt-6-1-nova",
    "Mr Jean Dupond, Person, person-jean-dupond",
    "Mistral, Person, person-mistral"
  })
  void mintsAThingThatNoListHolds(String name, String kind, String id) {
    assertThat(link("[" + name + "|" + kind + "]")).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "[Warner|Company] filmed it in Hollywood., warner-bros-discovery",
    "[Warner|Company] licensed its songs to Suno after a year in Hollywood., warner-music"
  })
  void anArticlesOtherWordsTellWhichOfTwoThingsOfOneNameIsMeant(String text, String id) {
    assertThat(link(text)).containsExactly(id);
  }

  @Test
  void namesANewThingByItsFullestName() {
    assertThat(link("[DUPOND|Person] and [Dupond|Person] and [Jean Dupond|Person]"))
        .containsOnly("person-jean-dupond");
  }

  @Test
  void leavesOutAChainWithoutAName() {
    assertThat(link("[le groupe|nominal Company] et [il|pronoun]")).isEmpty();
  }

  @Test
  void leavesOutASurnameThatSeveralPersonsOfTheArticleBear() {
    MarkedText text =
        MarkedText.of(
            Language.ENGLISH, "[Dario Amodei|Person], [Daniela Amodei|Person], [Amodei|Person]");
    List<CoreferenceChain> chains =
        text.mentions().stream().map(m -> new CoreferenceChain(List.of(m))).toList();

    List<LinkedMention> linked = linker().link(text.unparsed(), chains);

    assertThat(linked)
        .extracting(m -> m.entity().name())
        .containsExactly("Dario Amodei", "Daniela Amodei");
  }

  @ParameterizedTest
  @CsvSource({
    "[Varonis|Company] [Atlas|Product] guards what ChatGPT wrote., Atlas",
    "[OpenAI|Company] [Atlas|Product] shows what ChatGPT wrote., ChatGPT Atlas"
  })
  void theFirmBeforeASharedNameTellsWhoseItIs(String marked, String name) {
    MarkedText text = MarkedText.of(Language.ENGLISH, marked);
    List<CoreferenceChain> chains =
        text.mentions().stream().map(m -> new CoreferenceChain(List.of(m))).toList();

    List<LinkedMention> linked = atlasLinker().link(text.unparsed(), chains);

    assertThat(linked).last().extracting(m -> m.entity().name()).isEqualTo(name);
  }

  @Test
  void givesTheMentionsOfAllChainsInOrderOfTheText() {
    MarkedText text =
        MarkedText.of(Language.ENGLISH, "[Meta|Company] [OpenAI|Company] [it|pronoun]");
    List<Mention> m = text.mentions();
    List<CoreferenceChain> chains =
        List.of(
            new CoreferenceChain(List.of(m.get(1))),
            new CoreferenceChain(List.of(m.get(0), m.get(2))));

    List<LinkedMention> linked = linker().link(text.unparsed(), chains);

    assertThat(linked).extracting(l -> l.entity().name()).containsExactly("Meta", "OpenAI", "Meta");
  }

  /** The local parts of the IRIs of one chain that holds all mentions. */
  private static List<String> link(String marked) {
    MarkedText text = MarkedText.of(Language.ENGLISH, marked);
    CoreferenceChain chain = new CoreferenceChain(text.mentions());
    return linker().link(text.unparsed(), List.of(chain)).stream()
        .map(linked -> linked.entity().iri().getPath().replace("/agon/id/", ""))
        .collect(Collectors.toList());
  }

  /** A linker that knows of one Atlas, OpenAI's. */
  private static EntityLinker atlasLinker() {
    Entity atlas =
        new Entity(
            Iris.known("chatgpt-atlas"),
            new EntityKind("Product"),
            "ChatGPT Atlas",
            Optional.empty());
    GazetteerEntry.Name name =
        new GazetteerEntry.Name("Atlas", Optional.empty(), GazetteerEntry.Use.AMBIGUOUS);
    Gazetteer gazetteer =
        new Gazetteer(
            List.of(new GazetteerEntry(atlas, List.of(name))),
            List.of(new Gazetteer.Context(atlas, List.of("openai", "chatgpt"))));
    return new GazetteerEntityLinker(new LanguagePack(Language.ENGLISH), gazetteer);
  }

  private static EntityLinker linker() {
    return new GazetteerEntityLinker(new LanguagePack(Language.ENGLISH), Known.gazetteer());
  }
}
