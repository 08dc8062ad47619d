package agon.llm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Puts questions to a model by the chat completions of the OpenAI protocol, which Ollama and most
 * other servers speak too. Asks for the likeliest words, by a fixed seed and as JSON. Follows no
 * redirection, so that the key goes nowhere else. Safe for several threads.
 *
 * <p>Source: https://platform.openai.com/docs/api-reference/chat.
 */
final class ChatClient {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final long LONGEST_PAUSE = Duration.ofMinutes(1).toMillis();
  private static final int SEED = 1;
  private static final int OK = 200;
  private static final int UNAUTHORISED = 401;
  private static final int FORBIDDEN = 403;
  private static final int MISSING = 404;
  private static final int BUSY = 429;
  private static final int BROKEN = 500;
  private static final int SHOWN = 200;

  private final Server server;
  private final Limits limits;
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  /** A client of this server; it connects when it is asked. */
  ChatClient(Server server, Limits limits) {
    this.server = server;
    this.limits = limits;
  }

  /**
   * Puts a question.
   *
   * @param system what the model is to do
   * @param user what it is to do it with
   * @return the body of the server's answer
   * @throws NoReadingException when there is none, after as many attempts as it pays to make
   */
  String ask(String system, String user) throws NoReadingException {
    HttpRequest request = request(system, user);
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt >= limits.attempts();
      Optional<HttpResponse<byte[]>> answer = answer(request, last);
      if (answer.isPresent() && (last || !mayPass(answer.get().statusCode()))) {
        return body(answer.get());
      }
      rest(answer, attempt);
    }
  }

  private HttpRequest request(String system, String user) {
    ObjectNode body = json.createObjectNode();
    body.put("model", server.model());
    body.putArray("messages").add(message("system", system)).add(message("user", user));
    body.put("temperature", 0).put("seed", SEED).put("stream", false);
    body.putObject("response_format").put("type", "json_object");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.endpoint() + "/chat/completions"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()));
    server.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
    return request.build();
  }

  private ObjectNode message(String role, String content) {
    return json.createObjectNode().put("role", role).put("content", content);
  }

  /** One attempt; empty when the connection broke off and another attempt is left. */
  private Optional<HttpResponse<byte[]>> answer(HttpRequest request, boolean last)
      throws NoReadingException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new CappedBody(limits.replyBytes()));
    try {
      return Optional.of(answer.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new NoReadingException("no answer within " + limits.answer().toSeconds() + " s", e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new NoReadingException("interrupted", e);
    } catch (ExecutionException e) {
      return brokenOff(e.getCause() == null ? e : e.getCause(), last);
    }
  }

  private Optional<HttpResponse<byte[]>> brokenOff(Throwable cause, boolean last)
      throws NoReadingException {
    if (cause instanceof ConnectException) {
      throw new NoReadingException("nobody listens at " + server.endpoint(), cause);
    }
    if (cause instanceof CappedBody.TooLong) {
      throw new NoReadingException(
          "the answer is longer than " + limits.replyBytes() + " bytes", cause);
    }
    if (last || !(cause instanceof IOException)) {
      String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
      throw new NoReadingException("the connection broke off: " + line(why), cause);
    }
    return Optional.empty();
  }

  private static boolean mayPass(int status) {
    return status == BUSY || status >= BROKEN;
  }

  private String body(HttpResponse<byte[]> answer) throws NoReadingException {
    int status = answer.statusCode();
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    if (status == OK) {
      return body;
    }
    String remedy =
        switch (status) {
          case UNAUTHORISED, FORBIDDEN -> " (the variable AGON_LLM_KEY holds the key)";
          case MISSING -> " (is the endpoint right, and does it have " + server.model() + "?)";
          default -> "";
        };
    throw new NoReadingException("it answered " + status + ": " + line(body) + remedy);
  }

  /** Waits twice as long each time, or as long as the server asks for. */
  private void rest(Optional<HttpResponse<byte[]>> answer, int attempt) throws NoReadingException {
    long pause = limits.pause().toMillis() << (attempt - 1);
    long wanted =
        answer
            .flatMap(a -> a.headers().firstValue("Retry-After"))
            .filter(seconds -> seconds.matches("\\d{1,4}"))
            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)).toMillis())
            .orElse(0L);
    try {
      Thread.sleep(Math.min(LONGEST_PAUSE, Math.max(pause, wanted)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoReadingException("interrupted", e);
    }
  }

  /** The start of what a server says, on one line; it may echo the key, which is left out. */
  private String line(String text) {
    String shown = server.key().map(key -> text.replace(key, "…")).orElse(text);
    String line = shown.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
