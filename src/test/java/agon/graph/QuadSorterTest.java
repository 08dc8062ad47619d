package agon.graph;

import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Extraction;
import agon.text.Article;
import agon.text.Document;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

final class QuadSorterTest {
  private static final Extraction FRENCH = SampleExtractions.french();
  private static final Extraction ENGLISH = SampleExtractions.english();
  private static final int ROOMY = 1 << 20;

  @Test
  void writesEachLineOnceInTheOrderOfItsBytes() {
    List<byte[]> lines =
        sorted(ROOMY, FRENCH, ENGLISH, FRENCH)
            .lines()
            .map(line -> line.getBytes(StandardCharsets.UTF_8))
            .toList();

    TreeSet<byte[]> unique = new TreeSet<>(Arrays::compareUnsigned);
    unique.addAll(lines);
    assertThat(lines).containsExactlyElementsOf(unique).hasSizeGreaterThan(100);
  }

  @Test
  void writesTheSameWhenMemoryIsShort() {
    assertThat(sorted(500, FRENCH, ENGLISH)).isEqualTo(sorted(ROOMY, ENGLISH, FRENCH));
  }

  @Test
  void writesWhatTheBuilderStates() {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(sorted(ROOMY, FRENCH), Lang.NQUADS).parse(read);

    assertThat(read.stream().map(quad -> quad.asTriple()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(Set.copyOf(SampleExtractions.builder().build(FRENCH)));
  }

  @Test
  void keepsOneVersionOfAnArticleWhateverTheirOrder() {
    Extraction other = changed(FRENCH);
    String one = GraphBuilder.contentHash(FRENCH.document().article());
    String two = GraphBuilder.contentHash(other.document().article());
    Extraction stays = one.compareTo(two) < 0 ? FRENCH : other;

    Stream.of(ROOMY, 500)
        .forEach(
            room ->
                assertThat(sorted(room, FRENCH, other))
                    .isEqualTo(sorted(room, other, FRENCH))
                    .isEqualTo(sorted(room, stays)));
  }

  private static Extraction changed(Extraction extraction) {
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
    return new Extraction(document, extraction.mentions().subList(0, 1), List.of(), List.of());
  }

  private static String sorted(int room, Extraction... extractions) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QuadSorter sorter = new QuadSorter(SampleExtractions.builder(), room)) {
      List.of(extractions).forEach(sorter::add);
      sorter.writeTo(out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
