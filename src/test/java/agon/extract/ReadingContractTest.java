package agon.extract;

import static org.assertj.core.api.Assertions.assertThat;

import agon.extract.coreference.SieveCoreferenceResolver;
import agon.extract.linking.GazetteerEntityLinker;
import agon.extract.mention.LayeredMentionFinder;
import agon.extract.quotation.RuleQuotationFinder;
import agon.knowledge.CoreferenceChain;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Quotation;
import agon.language.LanguageModels;
import agon.language.LanguagePack;
import agon.language.StandardAnnotator;
import agon.text.Document;
import agon.text.Language;
import agon.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What coreference, linking and quotation promise, over sample articles and hostile input. */
final class ReadingContractTest {
  private static final LanguagePack PACK = new LanguagePack(Language.FRENCH);
  private static final LanguageModels MODELS = LanguageModels.load(PACK);

  static Stream<String> texts() throws IOException {
    Path articles = Path.of("data", "articles");
    return Stream.of(
        "",
        "«",
        "» “ ” \" ‘ ’",
        "« « “ \" OpenAI",
        "il il il il elle lui leur celui-ci",
        "Il a dit que. Selon. D'après. À en croire. Pour",
        "OpenAI, OpenAI, la OpenAI, le groupe le groupe",
        "\uD83D\uDE00 « \uD83D\uDE00 », dit OpenAI \uD83D\uDE00",
        "M. M. M. Altman, Mme Altman, Altman",
        "Meta poursuit Meta, sa filiale Meta, dit-elle, « Meta ».\n".repeat(200),
        "elle dit qu'".repeat(2_000) + "OpenAI",
        "« a ".repeat(5_000),
        Files.readString(articles.resolve("fr/musk-contre-openai.txt"), StandardCharsets.UTF_8),
        Files.readString(articles.resolve("fr/deepseek-r1-choc.txt"), StandardCharsets.UTF_8),
        Files.readString(articles.resolve("en/kadrey-v-meta.txt"), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void putsEveryMentionInAChainAndOnlyPluralsInSeveral(String text) {
    Document document = annotate(text);
    List<Mention> mentions = mentions(document);

    List<CoreferenceChain> chains = chains(document, mentions);

    List<Mention> chained = chains.stream().flatMap(chain -> chain.mentions().stream()).toList();
    assertThat(Set.copyOf(chained)).isEqualTo(Set.copyOf(mentions));
    assertThat(chained.stream().filter(m -> Collections.frequency(chained, m) > 1))
        .noneMatch(m -> m.form() == Mention.Form.NAME);
    assertThat(chains)
        .isSortedAccordingTo(
            (one, other) -> one.mentions().get(0).compareTo(other.mentions().get(0)))
        .allSatisfy(chain -> assertThat(chain.mentions()).isSorted());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void linksWholeChainsAndOnlyThoseThatANameNames(String text) {
    Document document = annotate(text);
    List<CoreferenceChain> chains = chains(document, mentions(document));

    List<LinkedMention> linked = linker().link(document, chains);

    List<Mention> mentions = linked.stream().map(LinkedMention::mention).toList();
    assertThat(mentions).isSorted();
    assertThat(chains)
        .allSatisfy(
            chain -> {
              Optional<Mention> name =
                  chain.mentions().stream().filter(m -> m.form() == Mention.Form.NAME).findFirst();
              boolean named = name.isPresent();
              long in =
                  linked.stream()
                      .filter(l -> name.equals(Optional.of(l.mention())))
                      .flatMap(l -> chain.mentions().stream().map(m -> link(m, l)))
                      .filter(linked::contains)
                      .count();
              assertThat(in).isIn(0L, named ? (long) chain.mentions().size() : 0L);
            });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keepsQuotationsInOrderAndInsideTheText(String text) {
    Document document = annotate(text);
    List<LinkedMention> linked = linker().link(document, chains(document, mentions(document)));

    List<Quotation> quotations = new RuleQuotationFinder(PACK).find(document, linked);

    List<Span> spans = quotations.stream().map(Quotation::span).toList();
    assertThat(spans).isSorted().doesNotHaveDuplicates();
    assertThat(spans)
        .allSatisfy(
            span -> {
              assertThat(span.end()).isLessThanOrEqualTo(text.length());
              assertThat(span.of(text)).isEqualTo(span.of(text).strip()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTheSameTextTheSameWayTwice(String text) {
    Document document = annotate(text);
    List<CoreferenceChain> first = chains(document, mentions(document));

    List<CoreferenceChain> second = chains(document, mentions(document));

    assertThat(second).isEqualTo(first);
    assertThat(linker().link(document, second)).isEqualTo(linker().link(document, first));
  }

  private static LinkedMention link(Mention mention, LinkedMention like) {
    return new LinkedMention(mention, like.entity());
  }

  private static Document annotate(String text) {
    return new StandardAnnotator(PACK, MODELS).annotate(MarkedText.article(Language.FRENCH, text));
  }

  private static List<Mention> mentions(Document document) {
    return new LayeredMentionFinder(PACK, Known.gazetteer(), MODELS.nameTagger()).find(document);
  }

  private static List<CoreferenceChain> chains(Document document, List<Mention> mentions) {
    return new SieveCoreferenceResolver(PACK, Known.gazetteer()).resolve(document, mentions);
  }

  private static GazetteerEntityLinker linker() {
    return new GazetteerEntityLinker(PACK, Known.gazetteer());
  }
}
