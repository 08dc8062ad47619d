package agon.graph;

import static org.assertj.core.api.Assertions.assertThat;

import agon.graph.GraphUpdate.Need;
import agon.knowledge.Extraction;
import agon.text.Article;
import agon.text.Language;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GraphUpdateTest {
  private static final Extraction FRENCH = SampleExtractions.french();
  private static final Extraction ENGLISH = SampleExtractions.english();

  @TempDir Path folder;

  @Test
  void givesTheSameGraphInEveryOrder() {
    Set<String> oneWay = quads(SampleExtractions.graph(FRENCH, ENGLISH));

    Set<String> otherWay = quads(SampleExtractions.graph(ENGLISH, FRENCH));

    assertThat(otherWay).isEqualTo(oneWay);
  }

  @Test
  void givesTheSameGraphOnDiskAsInMemory() {
    Set<String> inMemory = quads(SampleExtractions.graph(FRENCH, ENGLISH));

    try (KnowledgeGraph store = GraphStore.create(folder.resolve("store"))) {
      add(store, ENGLISH);
      add(store, FRENCH);

      assertThat(quads(store)).isEqualTo(inMemory);
    }
  }

  @Test
  void changesNothingTheSecondTime() {
    KnowledgeGraph graph = SampleExtractions.graph(FRENCH, ENGLISH);
    Set<String> before = quads(graph);

    add(graph, FRENCH);

    assertThat(quads(graph)).isEqualTo(before);
  }

  @Test
  void forgetsAnArticleWithAllThatOnlyItSupports() {
    KnowledgeGraph graph = SampleExtractions.graph(FRENCH, ENGLISH);

    update(graph).forget(List.of(FRENCH.document().article().id()));

    assertThat(quads(graph)).isEqualTo(quads(SampleExtractions.graph(ENGLISH)));
  }

  @Test
  void replacesAChangedArticleWhole() {
    Article article = FRENCH.document().article();
    KnowledgeGraph graph = SampleExtractions.graph(FRENCH, ENGLISH);
    Extraction changed = emptyReading(article, "Meta se tait\n\nRien.");

    assertThat(update(graph).need(changed.document().article())).isEqualTo(Need.READ);
    add(graph, changed);

    assertThat(quads(graph)).isEqualTo(quads(SampleExtractions.graph(ENGLISH, changed)));
  }

  @Test
  void skipsAnUnchangedArticleUnlessTheReaderIsAnother() {
    KnowledgeGraph graph = SampleExtractions.graph(FRENCH);
    Article article = FRENCH.document().article();
    GraphBuilder other = new GraphBuilder(SampleExtractions.GAZETTEER, "another reader");

    assertThat(update(graph).need(article)).isEqualTo(Need.UNCHANGED);
    assertThat(graph.update(SampleExtractions.ONTOLOGY, other).need(article)).isEqualTo(Need.READ);
    assertThat(update(graph).need(ENGLISH.document().article())).isEqualTo(Need.READ);
  }

  @Test
  void keepsTheSameVersionOfAnArticleMetTwiceInEitherOrder() {
    Article article = FRENCH.document().article();
    Extraction one = emptyReading(article, "Un\n\nUne version.");
    Extraction two = emptyReading(article, "Deux\n\nUne autre version.");

    assertThat(quads(addInOneRun(one, two))).isEqualTo(quads(addInOneRun(two, one)));
  }

  @Test
  void findsAnArticleByIriUrlAndSource() {
    KnowledgeGraph graph = SampleExtractions.graph(ENGLISH);
    URI iri = ENGLISH.document().article().id();

    assertThat(graph.articles(iri.toString())).containsExactly(iri);
    assertThat(graph.articles("https://example.org/en/1")).containsExactly(iri);
    assertThat(graph.articles("articles/1.txt")).containsExactly(iri);
    assertThat(graph.articles("articles/2.txt")).isEmpty();
  }

  private static KnowledgeGraph addInOneRun(Extraction... versions) {
    KnowledgeGraph graph = KnowledgeGraph.inMemory();
    GraphUpdate update = update(graph);
    for (Extraction version : versions) {
      if (update.need(version.document().article()) != Need.GIVES_WAY) {
        update.add(version);
      }
    }
    update.finish();
    return graph;
  }

  private static void add(KnowledgeGraph graph, Extraction extraction) {
    GraphUpdate update = update(graph);
    update.add(extraction);
    update.finish();
  }

  private static GraphUpdate update(KnowledgeGraph graph) {
    return graph.update(SampleExtractions.ONTOLOGY, SampleExtractions.builder());
  }

  private static Extraction emptyReading(Article article, String text) {
    Article changed =
        SampleExtractions.article("https://example.org/fr/1", "2025-01-15", "Le Journal", text);
    assertThat(changed.id()).isEqualTo(article.id());
    Sample sample = new Sample(changed, Language.FRENCH);
    return new Extraction(sample.document(), List.of(), List.of(), List.of());
  }

  private static Set<String> quads(KnowledgeGraph graph) {
    return graph.read(
        dataset ->
            Iter.asStream(dataset.asDatasetGraph().find())
                .map(Quad::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
