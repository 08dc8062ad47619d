package agon.llm;

import agon.NonPortable;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that speaks the chat protocol as a script says, and remembers what it was asked. */
@NonPortable
public final class FakeModel implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Answer> script;
  private final List<String> questions = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();

  /** How the server answers one request. */
  @NonPortable
  @FunctionalInterface
  public interface Answer {
    /** Answers, or does not. */
    void give(HttpExchange exchange) throws IOException;
  }

  private FakeModel(List<Answer> script) {
    this.script = script;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/chat/completions", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** A server that gives these answers in turn, and the last one for ever. */
  public static FakeModel with(Answer... script) {
    return new FakeModel(List.of(script));
  }

  /** A server that always gives a recorded answer. */
  public static FakeModel recorded(String name) {
    return with(body(200, resource(name)));
  }

  /** An answer with this code and body. */
  public static Answer body(int code, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(code, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  /** An answer whose message has this content. */
  public static Answer saying(String content) {
    String quoted = new ObjectMapper().getNodeFactory().textNode(content).toString();
    return body(
        200,
        "{\"choices\": [{\"message\": {\"role\": \"assistant\", \"content\": " + quoted + "}}]}");
  }

  private static String resource(String name) {
    try (InputStream stream = FakeModel.class.getResourceAsStream("/llm/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    questions.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    script.get(Math.min(questions.size(), script.size()) - 1).give(exchange);
  }

  /** Its address, as {@code --endpoint} takes it. */
  public String endpoint() {
    return "http://localhost:" + server.getAddress().getPort() + "/v1";
  }

  /** The bodies of the requests, in order. */
  public List<String> questions() {
    return questions;
  }

  /** The authorisation headers of the requests, in order. */
  public List<String> keys() {
    return keys;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
