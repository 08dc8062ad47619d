package agon.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.NonPortable;
import agon.knowledge.Extraction;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers and models that do not do as they are asked: each is one clear reason, in time. */
@NonPortable
final class MisbehaviourTest {
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(20), 3, Duration.ofMillis(1), 4_000, 6_000);
  private static final String NOTHING = "{\"claims\": []}";
  private static final Extraction READING =
      SecondReaderTest.own("en", "A rival\n\nMeta is a rival of OpenAI.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I cannot help with that. | its reply holds no JSON that can be read
          {"claims": [{"subject": "Meta", | its reply holds no JSON that can be read
          {"answer": 42} | its reply has no list of claims
          {"claims": "none"} | its reply has no list of claims
          [{"subject": "Meta"}] | its reply has no list of claims
          '   ' | its reply is empty
          """)
  void aReplyThatIsNoListOfClaimsIsNoReading(String reply, String reason) {
    assertThat(reason(FakeModel.saying(reply))).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"claims\": []}",
        "Sure! {really}\n```json\n{\"claims\": []}\n```\nAnything else?",
        "<think>{ hmm }</think>{\"claims\": []} {\"claims\": 1}"
      })
  void proseAroundTheListDoesNoHarm(String reply) throws NoReadingException {
    try (FakeModel model = FakeModel.with(FakeModel.saying(reply))) {
      Extraction read = SecondReaderTest.reader(model, LIMITS).read(READING);

      assertThat(read).isEqualTo(READING);
    }
  }

  @Test
  void anAnswerOfAnotherProtocolIsNoReading() {
    assertThat(reason(FakeModel.body(200, "<html>It works!</html>")))
        .isEqualTo("its answer is none of the chat protocol: no JSON");
    assertThat(reason(FakeModel.body(200, "{\"result\": \"ok\"}")))
        .isEqualTo("its answer is none of the chat protocol: no message content");
  }

  @Test
  void aReplyThatIsCutOffSaysSo() {
    String cut =
        "{\"choices\": [{\"finish_reason\": \"length\", \"message\": {\"content\": "
            + "\"{\\\"claims\\\": [{\\\"subject\\\": \"}}]}";

    assertThat(reason(FakeModel.body(200, cut)))
        .isEqualTo("its reply is cut off; give the model a longer context");
  }

  @Test
  void anAnswerWithoutEndIsBrokenOff() {
    assertThat(
            reason(
                exchange -> {
                  exchange.sendResponseHeaders(200, 0);
                  byte[] blanks = " ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
                  while (true) {
                    exchange.getResponseBody().write(blanks);
                  }
                }))
        .isEqualTo("the answer is longer than 4000 bytes");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aServerThatHangsIsLeft(boolean afterTheFirstBytes) {
    Limits hasty = new Limits(Duration.ofSeconds(1), 3, Duration.ofMillis(1), 4_000, 6_000);
    try (FakeModel model =
        FakeModel.with(
            exchange -> {
              if (afterTheFirstBytes) {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
              }
              await();
            })) {
      assertThatThrownBy(() -> SecondReaderTest.reader(model, hasty).read(READING))
          .isInstanceOf(NoReadingException.class)
          .hasMessage("no answer within 1 s");
      assertThat(model.questions()).hasSize(1);
    }
  }

  @Test
  void aServerThatClosesIsAskedAgainThenLeft() {
    try (FakeModel model = FakeModel.with(exchange -> exchange.close())) {
      assertThatThrownBy(() -> SecondReaderTest.reader(model, LIMITS).read(READING))
          .isInstanceOf(NoReadingException.class)
          .hasMessageStartingWith("the connection broke off: ");
      assertThat(model.questions()).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aBusyServerIsAskedAgain(int code) throws NoReadingException {
    try (FakeModel model =
        FakeModel.with(
            FakeModel.body(code, "busy"),
            FakeModel.body(code, "busy"),
            FakeModel.saying(NOTHING))) {
      assertThat(SecondReaderTest.reader(model, LIMITS).read(READING)).isEqualTo(READING);
      assertThat(model.questions()).hasSize(3);
    }
  }

  @Test
  void aServerThatStaysBusyIsLeft() {
    try (FakeModel model = FakeModel.with(FakeModel.body(503, "loading\nthe model"))) {
      assertThatThrownBy(() -> SecondReaderTest.reader(model, LIMITS).read(READING))
          .hasMessage("it answered 503: loading the model");
      assertThat(model.questions()).hasSize(3);
    }
  }

  @Test
  void aServerThatFailsTimeAfterTimeIsAskedNoMore() {
    try (FakeModel model = FakeModel.with(FakeModel.body(400, "no"))) {
      SecondReader reader = SecondReaderTest.reader(model, LIMITS);
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(() -> reader.read(READING)).hasMessage("it answered 400: no");
      }

      assertThatThrownBy(() -> reader.read(READING))
          .hasMessage("not asked, since the server failed too often in a row");
      assertThat(model.questions()).hasSize(5);
    }
  }

  @Test
  void aRefusalIsNotRepeatedNorIsTheKeyThatItEchoes() {
    try (FakeModel model = FakeModel.with(FakeModel.body(401, "bad key: sesame-42"))) {
      Server server =
          new Server(URI.create(model.endpoint()), "recorded", Optional.of("sesame-42"));
      ChatClient client = new ChatClient(server, LIMITS);

      assertThatThrownBy(() -> client.ask("task", "article"))
          .hasMessage("it answered 401: bad key: … (the variable AGON_LLM_KEY holds the key)");
      assertThat(model.keys()).containsExactly("Bearer sesame-42");
      assertThat(server.toString()).doesNotContain("sesame");
    }
  }

  @Test
  void aRedirectionIsNotFollowed() {
    assertThat(
            reason(
                exchange -> {
                  exchange.getResponseHeaders().add("Location", "http://localhost:1/");
                  exchange.sendResponseHeaders(307, -1);
                  exchange.close();
                }))
        .startsWith("it answered 307");
  }

  @Test
  void nobodyThere() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    URI endpoint = URI.create("http://localhost:" + free + "/v1");
    ChatClient client = new ChatClient(new Server(endpoint, "m", Optional.empty()), LIMITS);

    assertThatThrownBy(() -> client.ask("task", "article"))
        .hasMessage("nobody listens at " + endpoint);
  }

  private static String reason(FakeModel.Answer answer) {
    try (FakeModel model = FakeModel.with(answer)) {
      SecondReaderTest.reader(model, LIMITS).read(READING);
      return "none";
    } catch (NoReadingException e) {
      return e.reason();
    }
  }

  private static void await() {
    try {
      Thread.sleep(Duration.ofMinutes(1).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
