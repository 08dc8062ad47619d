package agon.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.graph.KnowledgeGraph;
import agon.graph.SampleExtractions;
import agon.picture.Drawn;
import agon.text.InputException;
import agon.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Answers as bars, where a query's header says of what. */
final class BarChartTest {
  private static final KnowledgeGraph GRAPH =
      SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english());
  private static final BarChart.Caption CAPTION = new BarChart.Caption("Odd?", Map.of());

  static List<CannedQuery> drawn() {
    return CannedQueries.all().stream().filter(query -> query.chart().isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void everyQueryWithAChartIsDrawnAndTheSameEachTime(CannedQuery query) {
    Question question = Question.canned(query, Story.parameters(query.name()));

    String svg = svg(question);

    assertThat(Drawn.texts(Drawn.parse(svg), "title"))
        .first()
        .isEqualTo(query.questions().get(Language.ENGLISH));
    assertThat(svg(question)).isEqualTo(svg);
  }

  @Test
  void aBarSaysItsCountAndTheTitleSpeaksFrench() {
    Question question =
        Question.canned(CannedQueries.named("who-competes-with-whom"), Map.of(), Language.FRENCH);

    Document svg = Drawn.parse(svg(question));

    assertThat(Drawn.texts(svg, "title"))
        .containsExactly(
            "Qui rivalise avec qui, et combien d’articles le disent ?", "Meta – OpenAI: 2");
    assertThat(Drawn.texts(svg, "text")).contains("affirmé · l’un – l’autre");
  }

  @Test
  void countsOfOneBarAreAddedUpAndTheLongestBarsShown() {
    List<List<String>> rows =
        IntStream.range(0, 60).mapToObj(i -> List.of("<b>" + i % 30, Integer.toString(i))).toList();

    Document svg =
        Drawn.parse(
            new BarChart("odd", CAPTION, new Chart("n", List.of("name"), false))
                .svg(new Table(List.of("name", "n"), rows)));

    assertThat(Drawn.texts(svg, "title"))
        .hasSize(26)
        .contains("<b>29: 88")
        .doesNotContain("<b>0: 30");
    assertThat(Drawn.texts(svg, "text")).contains("n · name · 25 / 30");
  }

  @Test
  void monthsStandInOrder() {
    List<List<String>> rows =
        List.of(List.of("2025-03-09", "1"), List.of("2024-12", "2"), List.of("2025-03-01", "4"));

    Document svg =
        Drawn.parse(
            new BarChart("odd", CAPTION, new Chart("n", List.of("day"), true))
                .svg(new Table(List.of("day", "n"), rows)));

    assertThat(Drawn.texts(svg, "title")).containsExactly("Odd?", "2024-12: 2", "2025-03: 5");
  }

  @Test
  void aQueryWithoutAChartNamesThoseThatHaveOne() {
    Question question = Question.canned(CannedQueries.named("who-leads"), Map.of());

    assertThatThrownBy(() -> svg(question))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("query who-leads: its header has no chart; of the canned queries")
        .hasMessageContaining("timeline, trained-on-what");
  }

  @Test
  void onesOwnQueryIsDrawnByALineOfItsOwn() {
    String query =
        "# chart: n by kind\nSELECT ?kind (COUNT(*) AS ?n) { ?x a ?kind } GROUP BY ?kind";

    assertThat(svg(Question.own("q.rq", query))).contains("agon:Company: 2");
    assertThatThrownBy(() -> svg(Question.own("q.rq", query.replace("by kind", "by odd"))))
        .hasMessage("q.rq: its chart names a column 'odd' that the answer lacks; use kind, n");
  }

  @Test
  void theQueryThatIsSentElsewhereKeepsTheLineOfItsChart() {
    Question question = Question.canned(CannedQueries.named("timeline"), Map.of());

    assertThat(question.sparql(GRAPH)).startsWith("# chart: articles by month of date\n");
  }

  private static String svg(Question question) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Answers.write(GRAPH, question, ResultFormat.SVG, TableWriter.UNLIMITED, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
