package agon.extract;

import static org.assertj.core.api.Assertions.assertThat;

import agon.extract.claim.FrameClaimExtractor;
import agon.graph.OntologyReader;
import agon.knowledge.Claim;
import agon.knowledge.Ontology;
import agon.knowledge.Status;
import agon.knowledge.Value;
import agon.language.LanguagePack;
import agon.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How claims are committed to and who says them, on invented sentences. */
final class StanceTest {
  private static final Ontology ONTOLOGY = OntologyReader.read();
  private static final Map<Language, FrameClaimExtractor> EXTRACTORS =
      Map.of(
          Language.FRENCH, extractor(Language.FRENCH),
          Language.ENGLISH, extractor(Language.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "[Meta|Company] a racheté [Mistral|Company], assure [Google|Company]. => "
            + "acquires => attributed by Google",
        "[Meta|Company], rappelle [Yann LeCun|Person], a racheté [Mistral|Company]. => "
            + "acquires => attributed by Yann LeCun",
        "Comme l'a révélé [Reuters|Company], [Meta|Company] a racheté [Mistral|Company]. => "
            + "acquires => attributed by Reuters",
        "[Meta|Company] a racheté [Mistral|Company], a fait savoir [Google|Company]. => "
            + "acquires => attributed by Google",
        "[Meta|Company] a racheté [Mistral|Company], si l'on en croit [Google|Company]. => "
            + "acquires => attributed by Google",
        "Selon les procureurs, [Meta|Company] a racheté [Mistral|Company]. => "
            + "acquires => alleged, les procureurs",
        "[Google|Company] recrute, assure [Apple|Company] ; [Meta|Company] a racheté [Mistral|Company]. => "
            + "acquires => asserted",
        "[Google|Company] affirme que [Mistral|Company], qui a été racheté par [Meta|Company], recrute. => "
            + "acquires => asserted",
        "[Meta|Company] annonce avoir racheté [Mistral|Company]. => " + "acquires => asserted",
        "[Meta|Company] compte racheter [Mistral|Company]. => acquires => planned",
        "[Meta|Company] ambitionne de dépasser [Mistral|Company]. => aimsToSurpass => asserted",
        "[Google|Company] pouvait attendre ; [Meta|Company] a racheté [Mistral|Company]. => "
            + "acquires => asserted",
        "En renonçant à se positionner comme un concurrent de [Google|Company], [Meta|Company] recrute. => "
            + "competesWith => negated",
        "Selon ses avocats, [Meta|Company] a racheté [Mistral|Company]. => "
            + "acquires => attributed, ses avocats",
        "[Meta|Company] a racheté [Mistral|Company], croit savoir [Reuters|Company]. => "
            + "acquires => attributed by Reuters",
        "Selon [Jane Dupond|Person], la patronne du fonds, [Meta|Company] a racheté [Mistral|Company]. => "
            + "acquires => attributed by Jane Dupond",
        "Rumeur : [Meta|Company] rachète [Mistral|Company]. => acquires => alleged",
        "[Meta|Company] se présente comme une alternative à [Google|Company]. => "
            + "competesWith => attributed",
        "La patronne a annoncé que [Meta|Company] rachetait [Mistral|Company]. => "
            + "acquires => planned, La patronne",
        "[Meta|Company] a failli racheter [Mistral|Company]. => acquires => negated",
        "[Meta|Company] n'exclut pas de racheter [Mistral|Company]. => acquires => planned",
        "[Meta|Company] est proche de racheter [Mistral|Company]. => acquires => planned",
        "[Claude|Model] est plus grand que [GPT-4|Model]. => surpasses => -",
        "[Meta|Company] publie non seulement [Llama|Model] mais des outils. => releases => asserted",
        "[Noam Shazeer|Person] a quitté son poste pour créer [Mistral|Company]. => founded => asserted",
        "D'après les avocats des plaignants, [Meta|Company] a racheté [Mistral|Company]. => "
            + "acquires => alleged, les avocats des plaignants",
        "[Meta|Company] aurait racheté [Mistral|Company]. => " + "acquires => alleged"
      })
  void readsFrench(String marked, String relation, String stance) {
    assertThat(stance(Language.FRENCH, marked, relation)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "[Meta|Company] bought [Mistral|Company], a spokesman for [Google|Company] said on Monday. => "
            + "acquires => attributed by Google",
        "[Meta|Company] bought [Mistral|Company], people familiar with the matter said. => "
            + "acquires => attributed, people familiar with the matter",
        "As [Reuters|Company] reported in May, [Meta|Company] bought [Mistral|Company]. => "
            + "acquires => attributed by Reuters",
        "Its boss said [Meta|Company] was buying [Mistral|Company]. => "
            + "acquires => planned, Its boss",
        "The deal would make [Meta|Company] the largest shareholder in [Mistral|Company]. => "
            + "investsIn => planned",
        "Mr Marlowe dismissed speculation that [Mistral|Company] was bought by [Meta|Company]. => "
            + "acquires => negated",
        "[Meta|Company] stopped short of buying [Mistral|Company]. => acquires => negated",
        "[Claude|Model] is cheaper than [GPT-4|Model]. => surpasses => -",
        "[Meta|Company] publishes not only [Llama|Model] but tools. => releases => asserted",
        "[Jane Roe|Person] left her post in July to join [Mistral|Company]. => joins => asserted",
        "[Llama|Model] will continue to run on [TPU|Hardware]. => uses => asserted",
        "[Meta|Company] intends to hire, and to launch [Llama|Model] in May. => releases => planned",
        "[OpenAI|Company] was to release [GPT-4|Model] in May. => " + "releases => planned",
        "[Meta|Company] is looking into buying [Mistral|Company]. => " + "acquires => planned",
        "[Meta|Company] will become a customer of [OpenAI|Company]. => " + "supplies => planned",
        "It is possible that [Meta|Company] bought [Mistral|Company]. => " + "acquires => -",
        "[Jane Dupond|Person] joined [Meta|Company] in 2013 to lead [DeepMind|Company]. => "
            + "leads => asserted",
        "[Google|Company] was set up by [Jane Dupond|Person], who left [Meta|Company]. => "
            + "leaves => asserted",
        "[Meta|Company] built [Llama|Model] to compete with [GPT-4|Model]. => "
            + "competesWith => asserted",
        "[Meta|Company], [Google|Company] claims, bought [Mistral|Company]. => "
            + "acquires => attributed by Google",
        "By [Jane Dupond|Person]'s account, [Meta|Company] bought [Mistral|Company]. => "
            + "acquires => attributed by Jane Dupond",
        "According to a note sent on Tuesday, [Meta|Company] bought [Mistral|Company]. => "
            + "acquires => attributed, a note",
        "[Meta|Company], it was reported, bought [Mistral|Company]. => acquires => alleged",
        "[Meta|Company] to buy [Mistral|Company] => acquires => planned",
        "[Meta|Company] copied millions of the pictures of [Getty|Company] to train a model. => "
            + "trainedOn => asserted",
        "[Meta|Company] used its articles to train [Llama|Model]. => develops => asserted",
        "[Meta|Company] plans to use its articles to train [Llama|Model]. => develops => planned",
        "[Meta|Company] aims to beat [Mistral|Company]. => aimsToSurpass => asserted",
        "[Meta|Company] gave up its purchase of [Mistral|Company]. => acquires => negated",
        "[Meta|Company] dropped its suit against [Mistral|Company]. => sues => asserted",
        "Rumour has it that [Meta|Company] bought [Mistral|Company]. => acquires => alleged",
        "[Meta|Company] bought [Mistral|Company]; the minister was said to be asking questions. => "
            + "acquires => asserted"
      })
  void readsEnglish(String marked, String relation, String stance) {
    assertThat(stance(Language.ENGLISH, marked, relation)).isEqualTo(stance);
  }

  /** Status, source and words of the claim of this relation; "-" when there is none. */
  @ParameterizedTest
  @CsvSource({
    "fr,[Grok|Model] n'est pas ouvert.,closed",
    "fr,[Grok|Model] est ouvert.,open",
    "fr,[Grok|Model] n'est pas un modèle ouvert.,-",
    "en,[Grok|Model] is not open source.,closed",
    "en,[Grok|Model] might not be open source.,-",
    "en,[Grok|Model] is open source.,open"
  })
  void readsWhatIsNotOpenAsClosed(String language, String marked, String word) {
    List<Claim> claims = claims(new Language(language), marked);

    assertThat(
            claims.stream()
                .filter(claim -> claim.relation().name().equals("openness"))
                .map(claim -> ((Value.OfLiteral) claim.object()).text() + claim.status())
                .toList())
        .isEqualTo(word.equals("-") ? List.of() : List.of(word + Status.ASSERTED));
  }

  private static String stance(Language language, String marked, String relation) {
    return claims(language, marked).stream()
        .filter(claim -> claim.relation().name().equals(relation))
        .map(StanceTest::summary)
        .collect(
            Collectors.collectingAndThen(Collectors.joining(" / "), s -> s.isEmpty() ? "-" : s));
  }

  private static List<Claim> claims(Language language, String marked) {
    Reading reading = Reading.of(language, marked);
    return Objects.requireNonNull(EXTRACTORS.get(language))
        .extract(reading.document(), reading.linked(), reading.quotations());
  }

  private static String summary(Claim claim) {
    return claim.status().label()
        + claim.attributedTo().map(by -> " by " + by.name()).orElse("")
        + claim.qualifiers().attribution().map(words -> ", " + words).orElse("");
  }

  private static FrameClaimExtractor extractor(Language language) {
    return FrameClaimExtractor.of(new LanguagePack(language), ONTOLOGY);
  }
}
