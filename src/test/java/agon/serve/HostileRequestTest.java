package agon.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.graph.KnowledgeGraph;
import agon.graph.SampleExtractions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does with requests that are wrong, endless, huge or malicious. */
final class HostileRequestTest {
  private static final KnowledgeGraph GRAPH =
      SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english());
  private static final Running SERVER = Running.of(GRAPH, Duration.ofSeconds(2), 20_000);
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String ENDLESS_ROWS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final int LARGE = 7 << 20;

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void aMalformedQueryIsRefusedWithLineAndColumn() {
    HttpResponse<String> answer = SERVER.ask("SELECT ?x {\n ?x ?y }", "text/csv");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .isEqualTo(
            "query:2:8: '}' is not expected here; write one SPARQL 1.1 query; updates are"
                + " refused\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "LOAD <file:///etc/passwd>",
        "DROP ALL",
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "ASK { { SELECT * { FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } } } }",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.splitIRI> ?o }"
      })
  void whatReachesOutsideOrChangesIsRefused(String query) {
    HttpResponse<String> answer = SERVER.ask(query, "text/csv");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("query").contains("; ");
  }

  @Test
  void filesAreNoGraphs() {
    HttpResponse<String> from =
        SERVER.ask("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "text/csv");
    HttpResponse<String> named =
        SERVER.ask("SELECT * FROM NAMED <pom.xml> { GRAPH ?g { ?s ?p ?o } }", "text/csv");
    HttpResponse<String> graph = SERVER.get("/graph?graph=file:///etc/passwd");

    assertThat(from.body().lines()).hasSize(1);
    assertThat(named.body().lines()).hasSize(1);
    assertThat(graph.statusCode()).isEqualTo(404);
  }

  @Test
  void anEndlessQueryIsStoppedWithTheLimit() {
    HttpResponse<String> answer = SERVER.ask(ENDLESS, "text/csv");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).startsWith("query: stopped after 2 s, the limit of this server; ");
  }

  @Test
  void anAnswerThatTimesOutInTheMiddleNeverLooksWhole() {
    Settings settings =
        new Settings(Settings.LOOPBACK, 0, Duration.ofSeconds(1), Settings.LIMIT * 1000, List.of());
    try (Server server = Server.start(GRAPH, settings, (e, i, o, x) -> 0, "t")) {
      Running running = new Running(server, SERVER.client());

      assertThatThrownBy(() -> running.ask(ENDLESS_ROWS, "text/csv"))
          .hasRootCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void rowsAreCappedAndTheCapIsSaid() {
    HttpResponse<String> answer = SERVER.ask(ENDLESS_ROWS, "text/tab-separated-values");

    assertThat(answer.body().lines()).hasSize(20_001);
    assertThat(answer.headers().firstValue("Agon-Limit")).hasValue("20000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void aRequestOverOneMegabyteIsRefused(String type) {
    String query = "query=ASK{}#" + "x".repeat(LARGE);

    HttpResponse<String> answer =
        SERVER.post("/sparql", type, HttpRequest.BodyPublishers.ofString(query));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).isEqualTo("a request may carry 1 MB at most\n");
  }

  @Test
  void aLargeRequestThatHidesItsLengthIsRefused() {
    byte[] query = ("ASK{}#" + "x".repeat(LARGE)).getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> answer =
        SERVER.post(
            "/sparql",
            "application/sparql-query",
            HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(query)));

    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nonsense", "*/*", "text/html", "a/b;q=2;;;", "text/csv;q=0,*;q=0.1", "✗/✗"})
  void oddAcceptHeadersGetSomeAnswer(String accept) throws IOException {
    String request =
        "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: "
            + accept
            + "\r\n\r\n";

    assertThat(raw(request)).matches("(?s)HTTP/1.1 (200|400|406) .*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/../pom.xml",
        "/page/..%2f..%2fpom.xml",
        "/page/%2e%2e/queries/timeline.rq",
        "/page//etc/passwd",
        "/page/.hidden",
        "/page/lib\\..\\x.js",
        "/page/index.html%00.js",
        "/page/views/../../queries/timeline.rq",
        "/queries/../pom",
        "/queries/..%2Fpom",
        "/nowhere"
      })
  void trickyPathsLeadNowhere(String path) throws IOException {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("<project", "root:");
  }

  @ParameterizedTest
  @CsvSource({"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "''"})
  void aForeignHostNameIsRefused(String host) throws IOException {
    String answer = raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 40").doesNotContain("up");
  }

  @ParameterizedTest
  @ValueSource(strings = {"callback=alert", "stylesheet=x", "force-accept=text/html"})
  void anAnswerCannotBeRunAsAScript(String parameter) {
    HttpResponse<String> answer =
        SERVER.get("/sparql?query=" + Running.encode("ASK {}") + "&" + parameter);

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sparql", "/health", "/nowhere", "/queries"})
  void everyAnswerForbidsForeignContent(String path) {
    HttpResponse<String> answer = SERVER.get(path);

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("script-src 'self';")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void graphsCannotBeChanged(String method) {
    HttpResponse<String> answer =
        SERVER.send(
            HttpRequest.newBuilder(SERVER.at("/graph?default"))
                .header("Content-Type", "text/turtle")
                .method(method, HttpRequest.BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")));

    assertThat(answer.statusCode()).isEqualTo(405);
  }

  @Test
  void sixtyFourClientsAtOnceAllGetTheirAnswer() {
    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 64)
            .mapToObj(
                i ->
                    SERVER
                        .client()
                        .sendAsync(
                            HttpRequest.newBuilder(
                                    SERVER.at("/sparql?query=" + Running.encode("ASK {?s ?p ?o}")))
                                .build(),
                            HttpResponse.BodyHandlers.ofString()))
            .toList();

    assertThat(answers).allSatisfy(answer -> assertThat(answer.join().body()).contains("true"));
  }

  @Test
  void slowReadersDoNotHoldUpOthers() throws IOException {
    String request =
        "GET /sparql?query="
            + Running.encode(ENDLESS_ROWS)
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\n\r\n";
    List<Socket> slow = IntStream.range(0, 20).mapToObj(i -> open(request)).toList();

    HttpResponse<String> answer = SERVER.ask("ASK { ?s ?p ?o }", "application/json");

    assertThat(answer.body()).contains("true");
    for (Socket socket : slow) {
      socket.close();
    }
  }

  private static Socket open(String request) {
    try {
      Socket socket = new Socket("localhost", SERVER.server().address().getPort());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return socket;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Sends bytes as they are: Java's client corrects what it is given. */
  private static String raw(String request) throws IOException {
    try (Socket socket = open(request);
        InputStream in = socket.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
