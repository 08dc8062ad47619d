package agon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Article;
import agon.text.Document;
import agon.text.Language;
import agon.text.Span;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class ExtractionTest {
  private static final URI ARTICLE = URI.create("https://w3id.org/agon/article/one");
  private static final EntityKind FIRM = new EntityKind("Company");

  @Test
  void keepsClaimsThatAreSureEnoughAsTheyAreWritten() {
    Extraction extraction = extraction(0.2, 0.594, 0.595, 0.6, 0.9);

    assertThat(extraction.atLeast(0.6).claims())
        .extracting(Claim::confidence)
        .containsExactly(0.595, 0.6, 0.9);
    assertThat(extraction.atLeast(0)).isEqualTo(extraction);
    assertThat(extraction.atLeast(1).claims()).isEmpty();
  }

  private static Extraction extraction(double... confidences) {
    Article article =
        new Article(
            ARTICLE,
            "one.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "A buys B");
    Document document = new Document(article, Language.ENGLISH, List.of(), List.of());
    List<Claim> claims = DoubleStream.of(confidences).mapToObj(ExtractionTest::claim).toList();
    return new Extraction(document, List.of(), List.of(), claims);
  }

  private static Claim claim(double confidence) {
    Set<EntityKind> firms = Set.of(FIRM);
    return new Claim(
        firm("a"),
        new Relation("acquires", firms, firms, List.of(), Optional.empty(), Set.of()),
        new Value.OfEntity(firm("b")),
        Status.ASSERTED,
        Optional.empty(),
        Qualifiers.NONE,
        confidence,
        List.of(new Evidence(ARTICLE, new Span(0, 8), "A buys B", "en.acquires.1")));
  }

  private static Entity firm(String id) {
    return new Entity(URI.create("https://w3id.org/agon/id/" + id), FIRM, id, Optional.empty());
  }
}
