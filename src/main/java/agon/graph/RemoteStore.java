package agon.graph;

import agon.text.InputException;
import agon.text.Location;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A store elsewhere that speaks the SPARQL 1.1 Graph Store HTTP Protocol. Statements are sent in
 * batches of N-Triples, each added to its graph; a statement that is sent twice is there once.
 */
public final class RemoteStore {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofMinutes(10);
  private static final int BAD = 400;
  private static final int UNAUTHORISED = 401;
  private static final int FORBIDDEN = 403;
  private static final int TOO_LARGE = 413;
  private static final int REDIRECTED = 300;
  private static final int BROKEN = 500;

  private final URI address;
  private final Optional<String> credentials;
  private final int batch;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1).build();
  private final StringBuilder waiting = new StringBuilder();
  private Node graph = Quad.defaultGraphIRI;
  private int held;
  private long sent;

  /**
   * Names a store.
   *
   * @param address of its graph store, such as {@code http://localhost:3030/news/data}
   * @param credentials {@code name:password}, where it wants them
   * @param batch statements in a request
   */
  public RemoteStore(URI address, Optional<String> credentials, int batch) {
    this.address = address;
    this.credentials = credentials;
    this.batch = batch;
  }

  /**
   * Sends parts.
   *
   * @param files N-Quads, each also with {@code .gz}
   * @return how much was sent
   * @throws InputException when a file cannot be read, or the store does not take it; it says how
   *     much was sent
   */
  public GraphLoad.Report send(List<Path> files) {
    Parts parts = new Parts(files);
    parts.forEach(this::add);
    flush();
    return new GraphLoad.Report(parts.versions().size(), sent);
  }

  private void add(Quad quad) {
    if (held == batch || !quad.getGraph().equals(graph)) {
      flush();
      graph = quad.getGraph();
    }
    waiting.append(NQuads.line(quad.asTriple()));
    held++;
  }

  private void flush() {
    if (held == 0) {
      return;
    }
    String target =
        graph.equals(Quad.defaultGraphIRI)
            ? "default"
            : "graph=" + URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8);
    URI place = URI.create(address + (address.getRawQuery() == null ? "?" : "&") + target);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(place)
            .timeout(ANSWER)
            .header("Content-Type", "application/n-triples; charset=utf-8")
            .POST(BodyPublishers.ofString(waiting.toString()));
    credentials.ifPresent(words -> request.header("Authorization", basic(words)));
    check(answer(request.build()));
    sent += held;
    held = 0;
    waiting.setLength(0);
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (ConnectException e) {
      throw failure("nobody listens there", "start the store, or correct the address", e);
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      throw failure(
          "the connection broke off: " + why, "see whether the store runs, and send again", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("interrupted", "send again", e);
    }
  }

  /** A web page in answer comes from something else, whatever its code. */
  private void check(HttpResponse<String> answer) {
    int code = answer.statusCode();
    boolean page = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    if (code == TOO_LARGE) {
      throw failure(
          "a batch of " + held + " statements is too large for it", "give a smaller --batch");
    }
    if (code == UNAUTHORISED) {
      throw failure(
          credentials.isPresent() ? "it refuses this name and password" : "it wants a password",
          "give --user NAME and the variable AGON_PASSWORD");
    }
    if (code == FORBIDDEN) {
      throw failure("it lets nobody write", "allow it in the store's settings");
    }
    if (code >= BROKEN || code == BAD) {
      String line = answer.body().lines().findFirst().orElse("").strip();
      throw failure("it answered " + code + ": " + line, "see the store's log, and send again");
    }
    if (code >= REDIRECTED || page) {
      throw failure(
          "not a graph store: it answered " + code + (page ? " with a web page" : ""),
          "give the address of its Graph Store Protocol");
    }
  }

  private InputException failure(String problem, String remedy) {
    return new InputException(Location.of(address.toString()), problem + progress(), remedy);
  }

  private InputException failure(String problem, String remedy, Throwable cause) {
    return new InputException(Location.of(address.toString()), problem + progress(), remedy, cause);
  }

  private String progress() {
    return sent == 0
        ? " (nothing was sent)"
        : " (" + sent + " statements were sent; to send them again does no harm)";
  }

  private static String basic(String words) {
    return "Basic " + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }
}
