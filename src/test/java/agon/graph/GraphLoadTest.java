package agon.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.knowledge.Extraction;
import agon.text.Article;
import agon.text.Document;
import agon.text.InputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading parts gives the graph that reading their articles gives. */
final class GraphLoadTest {
  private static final Extraction FRENCH = SampleExtractions.french();
  private static final Extraction ENGLISH = SampleExtractions.english();

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void nameTheStore() {
    store = folder.resolve("store");
  }

  @Test
  void makesAStoreInBulk() throws IOException {
    GraphLoad.Report report = load(part("a", FRENCH), part("b", ENGLISH));

    assertThat(report.articles()).isEqualTo(2);
    assertThat(stored()).isEqualTo(quads(SampleExtractions.graph(FRENCH, ENGLISH)));
  }

  @Test
  void addsToAStore() throws IOException {
    load(part("a", FRENCH));

    load(part("b", ENGLISH));

    assertThat(stored()).isEqualTo(quads(SampleExtractions.graph(FRENCH, ENGLISH)));
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    load(part("a", FRENCH));

    load(part("a", FRENCH));

    assertThat(stored()).isEqualTo(quads(SampleExtractions.graph(FRENCH)));
  }

  @Test
  void replacesAnArticleThatTheStoreHoldsInAnotherVersion() throws IOException {
    load(part("a", FRENCH), part("b", ENGLISH));

    load(part("c", shortened(FRENCH)));

    assertThat(stored()).isEqualTo(quads(SampleExtractions.graph(shortened(FRENCH), ENGLISH)));
  }

  @Test
  void ofTwoVersionsOneStaysWhateverTheOrderOfTheParts() throws IOException {
    Set<String> read = quads(SampleExtractions.graph(FRENCH, shortened(FRENCH), ENGLISH));
    Path one = part("a", FRENCH);
    Path other = part("b", shortened(FRENCH), ENGLISH);

    load(one, other);
    Set<String> oneWay = stored();
    store = folder.resolve("other");
    load(other, one);

    assertThat(oneWay).isEqualTo(read);
    assertThat(stored()).isEqualTo(read);
  }

  @Test
  void twoVersionsInOnePartAreRefused() throws IOException {
    Path mixed = folder.resolve("mixed.nq");
    try (OutputStream out = Files.newOutputStream(mixed)) {
      for (Extraction version : List.of(FRENCH, shortened(FRENCH))) {
        try (QuadSorter sorter = new QuadSorter(SampleExtractions.builder())) {
          sorter.add(version);
          sorter.writeTo(out);
        }
      }
    }

    assertThatThrownBy(() -> load(mixed))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("holds two versions of the article https://w3id.org/agon/article/");
  }

  @Test
  void whatIsLoadedIsWholeOrNotThere() throws IOException {
    Path broken = folder.resolve("broken.nq");
    String good = Files.readString(plain(part("a", FRENCH)));
    Files.writeString(broken, good + "<https://example.org/a> nonsense .\n");

    assertThatThrownBy(() -> load(broken))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(broken + ":" + (good.lines().count() + 1) + ":");
    assertThatThrownBy(() -> GraphStore.open(store))
        .hasMessage(store + ": there is no store here; make one with agon build");
    load(part("a", FRENCH));
    assertThat(stored()).isEqualTo(quads(SampleExtractions.graph(FRENCH)));
  }

  @Test
  void claimsThatMissAPieceAreNamed() throws IOException {
    Path half = folder.resolve("half.nq");
    List<String> lines = Files.readAllLines(plain(part("a", FRENCH)));
    Files.write(half, lines.stream().filter(line -> !line.contains("#predicate>")).toList());

    assertThatThrownBy(() -> load(half))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(half + ": the parts are not whole: https://w3id.org/agon/claim/");
    assertThat(store.resolve("agon-store.txt")).doesNotExist();
  }

  private GraphLoad.Report load(Path... parts) {
    return GraphStore.load(
        store,
        new GraphLoad(List.of(parts), SampleExtractions.ONTOLOGY, SampleExtractions.builder()));
  }

  private Path part(String name, Extraction... extractions) throws IOException {
    Path file = folder.resolve(name + ".nq.gz");
    try (QuadSorter sorter = new QuadSorter(SampleExtractions.builder());
        OutputStream out =
            new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      List.of(extractions).forEach(sorter::add);
      sorter.writeTo(out);
    }
    return file;
  }

  private Path plain(Path zipped) throws IOException {
    Path file = folder.resolve("plain.nq");
    try (var stream = new GZIPInputStream(Files.newInputStream(zipped))) {
      Files.write(file, stream.readAllBytes());
    }
    return file;
  }

  private static Extraction shortened(Extraction extraction) {
    Article a = extraction.document().article();
    Article article =
        new Article(
            a.id(),
            a.source(),
            a.language(),
            a.url(),
            a.published(),
            a.publisher(),
            "New",
            a.text());
    Document document =
        new Document(article, extraction.document().language(), List.of(), List.of());
    return new Extraction(
        document,
        extraction.mentions().subList(0, 1),
        List.of(),
        extraction.claims().subList(0, 1));
  }

  private Set<String> stored() {
    try (KnowledgeGraph graph = GraphStore.open(store)) {
      return quads(graph);
    }
  }

  private static Set<String> quads(KnowledgeGraph graph) {
    return graph.read(
        dataset ->
            Iter.asStream(dataset.asDatasetGraph().find())
                .map(Quad::toString)
                .collect(Collectors.toSet()));
  }
}
