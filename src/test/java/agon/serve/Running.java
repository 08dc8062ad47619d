package agon.serve;

import agon.graph.KnowledgeGraph;
import agon.graph.SampleExtractions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * A server over a small graph, on a port of its own.
 *
 * @param server the server
 * @param client asks it
 */
record Running(Server server, HttpClient client) implements AutoCloseable {
  static final String TOKEN = "a token of the test";

  /** A server over two sample articles. */
  static Running ofSample() {
    return of(
        SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english()),
        Duration.ofSeconds(20),
        Settings.LIMIT);
  }

  static Running of(KnowledgeGraph graph, Duration timeout, long limit) {
    Settings settings = new Settings(Settings.LOOPBACK, 0, timeout, limit, List.of());
    Door door =
        (errand, in, out, err) -> {
          try {
            out.write(String.join(" ", errand.arguments()).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            in.transferTo(out);
            err.write("told".getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            return 70;
          }
          return 42;
        };
    return new Running(Server.start(graph, settings, door, TOKEN), HttpClient.newHttpClient());
  }

  URI at(String path) {
    return server.address().resolve(path);
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Asks a SPARQL query by GET. */
  HttpResponse<String> ask(String query, String accept) {
    return get("/sparql?query=" + encode(query), "Accept", accept);
  }

  /** Sends a body by POST. */
  HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body) {
    return send(HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(body));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
