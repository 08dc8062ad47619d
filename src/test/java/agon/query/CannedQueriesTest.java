package agon.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.text.InputException;
import agon.text.Language;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code queries/}: each header tells the truth about its query. */
final class CannedQueriesTest {
  @Test
  void thereAreThirtyThree() {
    assertThat(CannedQueries.names()).hasSize(33).isSorted();
  }

  @ParameterizedTest
  @MethodSource("all")
  void questionsEndInAQuestionMarkInBothLanguages(CannedQuery query) {
    assertThat(query.questions().get(Language.ENGLISH)).contains("?");
    assertThat(query.questions().get(Language.FRENCH)).contains(" ?").doesNotContain("'");
    assertThat(query.title()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("all")
  void columnsAreThoseOfTheAnswer(CannedQuery query) {
    assertThat(parsed(query).getResultVars()).isEqualTo(query.columns());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyParameterIsAVariableAndEveryUnderscoredVariableAParameter(CannedQuery query) {
    List<String> parameters =
        query.parameters().stream()
            .filter(parameter -> parameter.type() != Parameter.Type.LIMIT)
            .map(parameter -> "?" + parameter.variable())
            .toList();

    assertThat(parameters).allSatisfy(variable -> assertThat(query.sparql()).contains(variable));
    assertThat(PatternVars.vars(parsed(query).getQueryPattern()).stream().map(Var::toString))
        .filteredOn(variable -> variable.startsWith("?_"))
        .isSubsetOf(parameters);
  }

  @ParameterizedTest
  @MethodSource("all")
  void rowsAreInATotalOrder(CannedQuery query) {
    List<String> sorted =
        parsed(query).getOrderBy().stream()
            .map(SortCondition::getExpression)
            .map(Object::toString)
            .toList();

    assertThat(query.columns())
        .allSatisfy(column -> assertThat(sorted).anyMatch(key -> key.contains("?" + column)));
  }

  @Test
  void anUnknownQueryNamesTheNearest() {
    assertThatThrownBy(() -> CannedQueries.named("who-competes"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "query who-competes: no canned query of this name; did you mean"
                + " who-competes-with-whom? (agon query --list shows all)");
  }

  @Test
  void anUnknownParameterNamesTheNearest() {
    CannedQuery query = CannedQueries.named("rivals-of");

    assertThatThrownBy(() -> query.values(Map.of("thin", "Meta")))
        .hasMessage("query rivals-of: no parameter 'thin'; did you mean 'thing'?");
    assertThatThrownBy(() -> query.values(Map.of("colour", "blue")))
        .hasMessage("query rivals-of: no parameter 'colour'; it takes thing, limit");
  }

  @Test
  void aRequiredParameterThatIsMissingSaysWhatItMeans() {
    CannedQuery query = CannedQueries.named("rivals-of");

    assertThatThrownBy(() -> query.values(Map.of()))
        .hasMessage(
            "query rivals-of: parameter 'thing' is missing (whose rivals are asked);"
                + " add --param thing=… (a thing)");
  }

  @Test
  void aHeaderLineThatMeansNothingIsRefusedWithItsLine() {
    assertThatThrownBy(() -> CannedQueryReader.read("odd", "# title: Odd\n# nonsense\nASK {}\n"))
        .hasMessageStartingWith("queries/odd.rq:2: a header line that means nothing: # nonsense;");
  }

  @ParameterizedTest
  @MethodSource("all")
  void headingsSayColumnsInBothLanguages(CannedQuery query) {
    assertThat(query.headings().get(Language.ENGLISH)).hasSameSizeAs(query.columns());
    assertThat(query.headings().get(Language.FRENCH)).hasSameSizeAs(query.columns());
  }

  @Test
  void aChartOfNoColumnIsRefused() {
    String header =
        """
        # title: Odd
        # question: Odd?
        # question@fr: Bizarre ?
        # columns: name, articles
        # columns@fr: nom, articles
        """;

    assertThatThrownBy(
            () -> CannedQueryReader.read("odd", header + "# chart: claims by name\nASK {}\n"))
        .hasMessageStartingWith("queries/odd.rq:7: the chart names no column: claims;");
    assertThatThrownBy(
            () -> CannedQueryReader.read("odd", header + "# chart: of articles\nASK {}\n"))
        .hasMessageStartingWith("queries/odd.rq:6: a chart line is no 'COUNT by COLUMN'");
  }

  static List<CannedQuery> all() {
    return CannedQueries.all();
  }

  private static Query parsed(CannedQuery query) {
    return Sparql.parse(query.name(), query.sparql());
  }
}
