package agon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.graph.KnowledgeGraph;
import agon.graph.SampleExtractions;
import agon.knowledge.Extraction;
import agon.knowledge.Status;
import agon.text.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportFormatTest {
  private static final Selection EVERY = Selection.EVERYTHING;

  static List<ExportFormat> all() {
    return ExportFormat.ALL;
  }

  /** The formats that write every claim: neither things alone nor a map of some. */
  static List<ExportFormat> ofClaims() {
    return ExportFormat.ALL.stream()
        .filter(format -> !format.isPicture() && !format.name().equals("neo4j-nodes"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void givesTheSameBytesInEveryOrderOfReading(ExportFormat format) {
    String oneWay = export(format, graph(), EVERY);

    String otherWay =
        export(
            format,
            SampleExtractions.graph(SampleExtractions.english(), SampleExtractions.french()),
            EVERY);

    assertThat(otherWay).isEqualTo(oneWay).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "ntriples", "rdfxml"})
  void loadsAgainAsTheSameDefaultGraph(String name) {
    ExportFormat format = ExportFormat.named(name);

    DatasetGraph loaded = load(format, export(format, graph(), EVERY));

    boolean same =
        graph()
            .read(
                dataset ->
                    dataset
                        .asDatasetGraph()
                        .getDefaultGraph()
                        .isIsomorphicWith(loaded.getDefaultGraph()));
    assertThat(same).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"trig", "nquads", "jsonld"})
  void loadsAgainAsTheSameGraphs(String name) {
    ExportFormat format = ExportFormat.named(name);

    DatasetGraph loaded = load(format, export(format, graph(), EVERY));

    Set<String> expected = graph().read(dataset -> quads(dataset.asDatasetGraph()));
    assertThat(quads(loaded)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("ofClaims")
  void leavesClaimsOfOtherStatusesOut(ExportFormat format) {
    String alleged = export(format, graph(), new Selection(Set.of(Status.ALLEGED), 0));

    assertThat(alleged).contains("trainedOn", "Les Livres");
    assertThat(alleged).doesNotContainPattern("[\">,]Meta launched Zephyr-9[\"<\\r]");
    String plain = "id/meta> <https://w3id.org/agon/ontology#competesWith>";
    assertThat(alleged).doesNotContain(plain, "agon:competesWith id:openai");
  }

  @ParameterizedTest
  @MethodSource("ofClaims")
  void leavesLessSureClaimsOutWithThePlainTriplesThatOnlyTheySupport(ExportFormat format) {
    Extraction unsure = SampleExtractions.doubted(SampleExtractions.english(), 0.4);
    KnowledgeGraph graph = SampleExtractions.graph(SampleExtractions.french(), unsure);

    String sure = export(format, graph, new Selection(EnumSet.allOf(Status.class), 0.5));

    assertThat(sure).contains("competesWith").doesNotContain(",releases,");
    assertThat(sure).doesNotContainPattern("[\">,]Meta launched Zephyr-9[\"<\\r]");
    String plain = "id/meta> <https://w3id.org/agon/ontology#releases>";
    assertThat(sure).doesNotContain(plain, "agon:releases id:model-zephyr-9");
  }

  @Test
  void keepsAPlainTripleThatASurerClaimSupportsToo() {
    Extraction unsure = SampleExtractions.doubted(SampleExtractions.english(), 0.4);
    KnowledgeGraph graph = SampleExtractions.graph(SampleExtractions.french(), unsure);
    Selection sure = new Selection(EnumSet.allOf(Status.class), 0.5);

    String lines = export(ExportFormat.named("ntriples"), graph, sure);

    assertThat(lines).contains("id/meta> <https://w3id.org/agon/ontology#competesWith>");
    assertThat(lines).doesNotContain("<https://w3id.org/agon/ontology#versionOf> <");
  }

  @Test
  void writesAClaimARowInCsv() {
    String csv = export(ExportFormat.named("csv"), graph(), EVERY);

    List<String> rows = rows(csv);
    assertThat(rows).hasSize(1 + 9);
    assertThat(rows.get(0)).startsWith("claim,subject,subject_iri,predicate");
    assertThat(rows)
        .filteredOn(row -> row.contains(",alleged,"))
        .singleElement()
        .asString()
        .contains(
            "Meta,https://w3id.org/agon/id/meta,trainedOn,",
            "les procureurs,2023",
            "Le Journal,Meta aurait entraîné Zephyr-9 sur Les Livres & Cie <1>");
  }

  @Test
  void joinsThingsByClaimsInGraphMl() {
    String xml = export(ExportFormat.named("graphml"), graph(), EVERY);

    assertThat(xml.split("<node ", -1)).hasSize(1 + 7 + 1);
    assertThat(xml.split("<edge ", -1)).hasSize(1 + 9);
    assertThat(xml).contains("Les Livres &amp; Cie &lt;1&gt;").contains("<node id=\"value:open\">");
  }

  @Test
  void writesTheSameClaimsToNeo4jAsToGraphMl() {
    List<String> nodes = rows(export(ExportFormat.named("neo4j-nodes"), graph(), EVERY));
    List<String> edges = rows(export(ExportFormat.named("neo4j-relationships"), graph(), EVERY));

    assertThat(nodes).hasSize(1 + 7 + 1).contains("value:open,open,,Value");
    assertThat(nodes)
        .contains(
            "https://w3id.org/agon/id/meta,Meta,http://www.wikidata.org/entity/Q380,Thing;Company");
    assertThat(edges).hasSize(1 + 9);
    assertThat(edges.get(0)).startsWith(":START_ID,:END_ID,:TYPE,claim,status,past:boolean,");
    assertThat(edges)
        .filteredOn(row -> row.contains(",value:open,openness,"))
        .singleElement()
        .asString()
        .contains(",attributed,false,Jane Doe,");
  }

  @Test
  void namesTheNearestFormat() {
    assertThatThrownBy(() -> ExportFormat.named("turtel"))
        .isInstanceOf(InputException.class)
        .hasMessage("--format: unknown format turtel; use one of turtle");
  }

  /** Every quad as text, blank nodes (of the ontology alone) without their names. */
  private static Set<String> quads(DatasetGraph database) {
    return Iter.asStream(database.find())
        .map(quad -> quad.toString().replaceAll("_:\\w+", "_:"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> rows(String csv) {
    assertThat(csv).endsWith("\r\n");
    return Stream.of(csv.split("\r\n")).toList();
  }

  private static KnowledgeGraph graph() {
    return SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english());
  }

  private static String export(ExportFormat format, KnowledgeGraph graph, Selection selection) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(graph, selection, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph load(ExportFormat format, String text) {
    Lang lang = RDFLanguages.fileExtToLang(format.extension());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).toDatasetGraph();
  }
}
