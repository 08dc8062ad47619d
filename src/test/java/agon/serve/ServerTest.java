package agon.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers to well-meant requests. */
final class ServerTest {
  private static final Running SERVER = Running.ofSample();
  private static final String RIVALS =
      "SELECT ?one ?other { ?one agon:competesWith ?other } ORDER BY ?one";

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void healthSaysThatTheGraphAnswers() {
    HttpResponse<String> health = SERVER.get("/health");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("{\"status\":\"up\",\"empty\":false}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, '\"bindings\"'",
    "application/sparql-results+xml, '<sparql '",
    "text/csv, 'one,other'",
    "text/tab-separated-values, '?one'",
    "application/json, '\"bindings\"'"
  })
  void aTableComesInEveryResultFormat(String accept, String sign) {
    HttpResponse<String> answer = SERVER.ask(RIVALS, accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
    assertThat(answer.body()).contains(sign);
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, competesWith",
    "application/n-triples, competesWith",
    "application/rdf+xml, competesWith",
    "application/ld+json, competesWith"
  })
  void aGraphComesInEveryGraphFormat(String accept, String sign) {
    String query = "CONSTRUCT { ?s agon:competesWith ?o } WHERE { ?s agon:competesWith ?o }";

    assertThat(SERVER.ask(query, accept).body()).contains(sign);
    assertThat(SERVER.get("/graph?default", "Accept", accept).body()).contains(sign);
  }

  @Test
  void aQueryMayComeInTheBodyOrAsAForm() {
    HttpResponse<String> body =
        SERVER.post(
            "/sparql", "application/sparql-query", HttpRequest.BodyPublishers.ofString("ASK {}"));
    HttpResponse<String> form =
        SERVER.post(
            "/sparql",
            "application/x-www-form-urlencoded",
            HttpRequest.BodyPublishers.ofString("query=" + Running.encode("ASK {}")));

    assertThat(body.body()).contains("true");
    assertThat(form.body()).contains("true");
  }

  @Test
  void namedGraphsAreReadOneByOneOrAllTogether() {
    String ontology = Running.encode("https://w3id.org/agon/ontology#summary");

    HttpResponse<String> one = SERVER.get("/graph?graph=" + ontology, "Accept", "text/turtle");
    HttpResponse<String> all = SERVER.get("/graph", "Accept", "application/n-quads");
    HttpResponse<String> none = SERVER.get("/graph?graph=" + Running.encode("urn:none"));

    assertThat(one.body()).contains("assertedCount");
    assertThat(all.body()).contains("<https://w3id.org/agon/ontology#summary> .");
    assertThat(none.statusCode()).isEqualTo(404);
  }

  @Test
  void notebooksOfThisMachineMayReadAndOthersMayNot() {
    HttpResponse<String> own = SERVER.get("/health", "Origin", "http://127.0.0.1:8888");
    HttpResponse<String> other = SERVER.get("/health", "Origin", "https://evil.example");
    HttpResponse<String> preflight =
        SERVER.send(
            HttpRequest.newBuilder(SERVER.at("/sparql"))
                .header("Origin", "http://localhost:8888")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

    assertThat(own.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("http://127.0.0.1:8888");
    assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods")).isPresent();
  }

  @Test
  void theCannedQueriesAreListedAndFilledIn() {
    String list = SERVER.get("/queries").body();
    HttpResponse<String> rivals = SERVER.get("/queries/rivals-of?thing=Meta&limit=7");

    assertThat(list).contains("\"name\":\"rivals-of\"").contains("Avec qui une entreprise");
    assertThat(rivals.body()).contains("id:meta").contains("LIMIT   7").doesNotContain("schema:");
    assertThat(SERVER.ask(rivals.body(), "text/csv").body()).contains("OpenAI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/queries/rivals-of", "/queries/rivals-of?thing=Nobody%20at%20all"})
  void aCannedQueryThatCannotBeFilledInSaysWhy(String path) {
    HttpResponse<String> answer = SERVER.get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("; ");
  }
}
