package agon.graph;

import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Entity;
import agon.knowledge.Extraction;
import agon.knowledge.Iris;
import agon.knowledge.Status;
import agon.text.Article;
import agon.text.Language;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** Tests of what follows from the articles: plain triples, things, inferences and summaries. */
final class DerivationTest {
  private static final Extraction FRENCH = SampleExtractions.french();
  private static final Extraction ENGLISH = SampleExtractions.english();

  @Test
  void callsAnUnlistedThingAsMostArticlesDo() {
    Extraction shouting = mentioning("https://example.org/a", "JANE DOE");
    Extraction calm = mentioning("https://example.org/b", "Jane Doe");
    Extraction calmToo = mentioning("https://example.org/c", "Jane Doe");

    KnowledgeGraph graph = SampleExtractions.graph(shouting, calm, calmToo);

    assertThat(names(graph)).containsExactly("Jane Doe");
    update(graph)
        .forget(List.of(calm.document().article().id(), calmToo.document().article().id()));
    assertThat(names(graph)).containsExactly("JANE DOE");
  }

  @Test
  void keepsAllButAssertedPresentClaimsOutOfThePlainTriples() {
    KnowledgeGraph graph = SampleExtractions.graph(FRENCH);

    assertThat(ask(graph, "ASK { id:meta agon:competesWith id:openai }")).isTrue();
    assertThat(ask(graph, "ASK { ?s agon:worksFor ?o }")).isFalse();
    assertThat(ask(graph, "ASK { ?s agon:trainedOn ?o }")).isFalse();
    assertThat(ask(graph, "ASK { ?s agon:acquires ?o }")).isFalse();
    assertThat(ask(graph, "ASK { ?s agon:openness ?o }")).isFalse();
  }

  @Test
  void infersInversesParentsAndChainsInAGraphOfTheirOwn() {
    KnowledgeGraph graph = SampleExtractions.graph(ENGLISH);

    assertThat(quads(graph, Terms.INFERRED))
        .containsExactlyInAnyOrder(
            "openai competesWith meta",
            "meta develops model-zephyr-9",
            "model-zephyr-9 versionOf model-breeze");
  }

  @Test
  void joinsSpellingsOfOneNameWithoutChangingWhatArticlesSay() {
    KnowledgeGraph graph =
        SampleExtractions.graph(
            mentioning("https://example.org/a", "Jane Al-Doe"),
            mentioning("https://example.org/b", "Jane Aldoe"),
            mentioning("https://example.org/c", "Jane Doe"));

    assertThat(quads(graph, Terms.INFERRED))
        .containsExactly("person-jane-aldoe sameAs person-jane-al-doe");
    assertThat(names(graph)).containsExactlyInAnyOrder("Jane Al-Doe", "Jane Aldoe", "Jane Doe");
  }

  @Test
  void sumsUpWhatAllArticlesSay() {
    KnowledgeGraph graph = SampleExtractions.graph(FRENCH, ENGLISH);

    String summary =
        "ASK { GRAPH agon:summary { ?s rdf:subject id:meta ; rdf:predicate agon:competesWith ;"
            + " rdf:object id:openai ; agon:assertedCount 2 ; agon:allegedCount 0 ;"
            + " agon:articleCount 2 ; agon:publisherCount 2 ;"
            + " agon:firstDate '2025-01-15'^^xsd:date ; agon:lastDate '2025-02-01'^^xsd:date } }";
    assertThat(ask(graph, summary)).isTrue();
  }

  @Test
  void countsWhatItHolds() {
    GraphCounts counts = SampleExtractions.graph(FRENCH, ENGLISH).counts();

    assertThat(counts.articles()).isEqualTo(2);
    assertThat(counts.entities()).isEqualTo(7);
    assertThat(counts.claims())
        .containsEntry(Status.ASSERTED, 6L)
        .containsEntry(Status.ATTRIBUTED, 1L)
        .containsEntry(Status.ALLEGED, 1L)
        .containsEntry(Status.PLANNED, 0L)
        .containsEntry(Status.NEGATED, 1L);
  }

  private static Extraction mentioning(String url, String name) {
    Article article = SampleExtractions.article(url, "2025-01-15", "Le Journal", name + "\n\n.");
    Sample sample = new Sample(article, Language.FRENCH);
    Entity person =
        new Entity(
            Iris.unknown(SampleExtractions.PERSON.kind(), name),
            SampleExtractions.PERSON.kind(),
            name,
            Optional.empty());
    return new Extraction(
        sample.document(), List.of(sample.mention(name, person)), List.of(), List.of());
  }

  private static List<String> names(KnowledgeGraph graph) {
    return graph.read(
        dataset ->
            Iter.asStream(
                    dataset
                        .asDatasetGraph()
                        .find(Quad.defaultGraphIRI, Node.ANY, Terms.PREF_LABEL, Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .toList());
  }

  private static boolean ask(KnowledgeGraph graph, String question) {
    StringBuilder query = new StringBuilder();
    Terms.prefixes()
        .forEach((prefix, iri) -> query.append("PREFIX " + prefix + ": <" + iri + ">\n"));
    return graph.read(
        dataset -> QueryExecution.dataset(dataset).query(query + question).build().execAsk());
  }

  private static List<String> quads(KnowledgeGraph graph, Node name) {
    return graph.read(
        dataset ->
            Iter.asStream(dataset.asDatasetGraph().find(name, Node.ANY, Node.ANY, Node.ANY))
                .map(
                    quad ->
                        String.join(
                            " ",
                            quad.getSubject().getURI().substring(Iris.ID.length()),
                            quad.getPredicate().getLocalName(),
                            quad.getObject().getURI().substring(Iris.ID.length())))
                .toList());
  }

  private static GraphUpdate update(KnowledgeGraph graph) {
    return graph.update(SampleExtractions.ONTOLOGY, SampleExtractions.builder());
  }
}
