package agon.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions: what values may do, and what a user's own query may not. */
final class QuestionTest {
  private static final DatasetGraph STORY = Story.dataset();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meta",
        "id:meta",
        "https://w3id.org/agon/id/meta",
        "Meta",
        "META",
        "Facebook",
        "Méta",
        "meta-platforms"
      })
  void aThingMayBeGivenByNameIdOrIri(String name) {
    assertThat(rivalsOf(name)).startsWith("rival,kind").contains("OpenAI,Company,2,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meta\" } UNION { ?s ?p ?o } #",
        "Meta> ; ?p ?o } #",
        "id:meta . ?x ?y ?z",
        "https://example.org/> } INSERT DATA { <a:a> <a:b> <a:c> } #"
      })
  void aValueNeverBecomesPartOfTheQuery(String attack) {
    assertThatThrownBy(() -> rivalsOf(attack))
        .hasMessageStartingWith(
            "query rivals-of --param thing: nothing in the store is called '" + attack + "'; ");
  }

  @Test
  void aTextValueIsOnlyLookedFor() {
    Question harmless = canned("who-said-what", Map.of("words", "GPT"));
    Question attack = canned("who-said-what", Map.of("words", "\") || true) } #"));

    assertThat(Story.csv(STORY, harmless)).contains("Notre but").doesNotContain("chips");
    assertThat(Story.csv(STORY, attack)).hasLineCount(1);
  }

  @Test
  void anUnknownThingNamesTheNearest() {
    assertThatThrownBy(() -> rivalsOf("OpenIA"))
        .hasMessage(
            "query rivals-of --param thing: nothing in the store is called 'OpenIA'; did you mean"
                + " OpenAI?");
  }

  @Test
  void aNameOfFirmAndServiceMeansTheOneThatMoreIsSaidOf() {
    Question question =
        canned("evidence-for", Map.of("subject", "Perplexity", "status", "asserted"));

    assertThat(new Things(STORY).find("Perplexity"))
        .hasToString(
            "[https://w3id.org/agon/id/perplexity, https://w3id.org/agon/id/perplexity-service]");
    assertThat(Story.csv(STORY, question)).hasLineCount(1);
  }

  @Test
  void aStatusChoosesWhatCounts() {
    Question alleged = canned("who-competes-with-whom", Map.of("limit", "1"));
    Question planned = canned("releases-by-date", Map.of("status", "planned"));
    Question any = canned("releases-by-date", Map.of("status", "any", "since", "2024"));

    assertThat(Story.csv(STORY, alleged)).hasLineCount(2);
    assertThat(Story.csv(STORY, planned)).contains("2023,OpenAI,GPT-4,Model,planned,1");
    assertThat(Story.csv(STORY, any)).contains("asserted").doesNotContain("planned");
  }

  @Test
  void valuesThatDoNotFitTheirTypeAreRefused() {
    assertThatThrownBy(() -> ask("who-leads", Map.of("status", "true")))
        .hasMessage(
            "query who-leads --param status: 'true' is not a status; use any or one of asserted,"
                + " attributed, alleged, planned, negated");
    assertThatThrownBy(() -> ask("who-leads", Map.of("limit", "-1")))
        .hasMessage(
            "query who-leads --param limit: '-1' is not a limit; write a whole number above 0, or"
                + " any for no limit");
    assertThatThrownBy(() -> ask("timeline", Map.of("since", "October")))
        .hasMessage(
            "query timeline --param since: 'October' is not a date; write 2023, 2023-10 or"
                + " 2023-10-05");
    assertThatThrownBy(() -> ask("timeline", Map.of("relation", "competeWith")))
        .hasMessage(
            "query timeline --param relation: no such term: 'competeWith'; did you mean"
                + " competesWith?");
  }

  @Test
  void aQueryThatDoesNotParseSaysWhere() {
    assertThatThrownBy(() -> Question.own("q.rq", "SELECT *\nWHERE { ?s ?p }"))
        .hasMessage(
            "q.rq:2:15: '}' is not expected here; write one SPARQL 1.1 query; updates are refused");
    assertThatThrownBy(() -> Question.own("q.rq", "SELECT * { ?s nope:p ?o }"))
        .hasMessage(
            "q.rq:1:15: Unresolved prefixed name: nope:p; write one SPARQL 1.1 query; updates are"
                + " refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "LOAD <file:/etc/passwd>",
        "DROP ALL",
        "DELETE WHERE { ?s ?p ?o }"
      })
  void updatesAreRefused(String update) {
    assertThatThrownBy(() -> Question.own("q.rq", update))
        .hasMessageStartingWith("q.rq:1:1: ")
        .hasMessageEndingWith("; write one SPARQL 1.1 query; updates are refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o { SELECT * { SERVICE SILENT <http://localhost/> { ?a ?b ?c } } } }",
        "ASK { FILTER EXISTS { SERVICE <http://localhost/> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <http://localhost/> { ?s ?p ?o } } AS ?x) {}"
      })
  void noOtherServerIsAsked(String query) {
    assertThatThrownBy(() -> Question.own("q.rq", query))
        .hasMessageContaining(
            ": SERVICE asks another server; a query reads this store only: remove it");
  }

  @Test
  void anOwnQueryKnowsThePrefixes() {
    Question ask = Question.own("q.rq", "ASK { id:meta agon:competesWith id:openai }");
    Question construct = Question.own("q.rq", "CONSTRUCT WHERE { id:nvidia agon:supplies ?x }");

    assertThat(new Answers(STORY).table(ask).rows()).hasToString("[[yes]]");
    assertThat(new Answers(STORY).table(construct).rows())
        .hasToString("[[id:nvidia, agon:supplies, id:meta]]");
    assertThat(construct.asksForGraph()).isTrue();
  }

  private static String rivalsOf(String name) {
    return ask("rivals-of", Map.of("thing", name));
  }

  private static String ask(String name, Map<String, String> parameters) {
    return Story.csv(STORY, canned(name, parameters));
  }

  private static Question canned(String name, Map<String, String> parameters) {
    return Question.canned(CannedQueries.named(name), parameters);
  }
}
