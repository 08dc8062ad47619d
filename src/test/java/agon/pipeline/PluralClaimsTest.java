package agon.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import agon.graph.GazetteerReader;
import agon.graph.OntologyReader;
import agon.knowledge.Claim;
import agon.knowledge.Ontology;
import agon.knowledge.Value;
import agon.language.LanguagePacks;
import agon.text.Article;
import agon.text.ArticleIri;
import agon.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of several at once is claimed of each, on invented sentences. */
final class PluralClaimsTest {
  private static final Ontology ONTOLOGY = OntologyReader.read();
  private static final Pipelines PIPELINES =
      Pipelines.standard(LanguagePacks.all(), ONTOLOGY, GazetteerReader.read(ONTOLOGY));

  @Test
  void claimsOfEachMemberWhatThePluralDoes() {
    assertThat(claims("fr", "Google a signé un accord avec OpenAI. Tous deux ont racheté Suno."))
        .contains("Google acquires Suno ASSERTED", "OpenAI acquires Suno ASSERTED");
    assertThat(claims("en", "Google signed a deal with OpenAI. Both firms sued Suno."))
        .contains("Google sues Suno ASSERTED")
        .contains("OpenAI sues Suno ASSERTED");
  }

  @Test
  void deniesOfEachMemberWhatNoneDoes() {
    assertThat(claims("en", "Suno, Udio and Klay grew fast. Meta has bought none of the three."))
        .contains("Meta acquires Suno NEGATED", "Meta acquires Udio NEGATED");
    assertThat(claims("fr", "Meta a cité Suno et Udio. Google n'a racheté aucune des deux."))
        .contains("Google acquires Suno NEGATED", "Google acquires Udio NEGATED");
  }

  @Test
  void ordersTheTwoOfAList() {
    String text =
        "Le dossier porte sur les liens entre Microsoft et OpenAI. Le premier, qui a injecté 13"
            + " milliards de dollars dans la seconde, se tait.";

    assertThat(claims("fr", text)).contains("Microsoft investsIn OpenAI ASSERTED");
  }

  @Test
  void aMemberDoesNothingToTheSetThatItIsOf() {
    String text =
        "Meta and Google want Suno to stop. The groups allege Suno used members’ copyrighted works"
            + " as training data without permission, and request the company stop using them.";

    assertThat(claims("en", text))
        .noneMatch(claim -> claim.startsWith("Meta accuses Google"))
        .noneMatch(claim -> claim.startsWith("Google accuses Meta"));
  }

  private static List<String> claims(String language, String text) {
    Article article =
        new Article(
            ArticleIri.of(text),
            "plural.txt",
            Optional.of(new Language(language)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            text);
    return PIPELINES.extract(article).orElseThrow().claims().stream()
        .filter(claim -> claim.object() instanceof Value.OfEntity)
        .map(PluralClaimsTest::show)
        .toList();
  }

  private static String show(Claim claim) {
    String object = ((Value.OfEntity) claim.object()).entity().name();
    return claim.subject().name()
        + " "
        + claim.relation().name()
        + " "
        + object
        + " "
        + claim.status();
  }
}
