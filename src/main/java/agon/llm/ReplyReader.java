package agon.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the claims out of a server's answer, whatever else the model has written around them. */
final class ReplyReader {
  /** Places in a reply where its JSON is looked for: prose may hold braces too. */
  private static final int MOST_STARTS = 64;

  private static final int DEEPEST = 50;

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());

  private ReplyReader() {}

  /**
   * The items of the reply's list of claims.
   *
   * @param answer the body of the server's answer
   * @throws NoReadingException when it is no answer of the protocol, or holds no list of claims
   */
  static List<JsonNode> claims(String answer) throws NoReadingException {
    JsonNode choice = envelope(answer).path("choices").path(0);
    JsonNode content = choice.path("message").path("content");
    if (!content.isTextual()) {
      throw new NoReadingException("its answer is none of the chat protocol: no message content");
    }
    if (content.asText().isBlank()) {
      throw new NoReadingException("its reply is empty");
    }
    JsonNode list = list(content.asText(), choice.path("finish_reason").asText(""));
    List<JsonNode> claims = new ArrayList<>();
    list.forEach(claims::add);
    return claims;
  }

  private static JsonNode envelope(String answer) throws NoReadingException {
    try {
      return JSON.readTree(answer);
    } catch (JsonProcessingException e) {
      throw new NoReadingException("its answer is none of the chat protocol: no JSON", e);
    }
  }

  private static JsonNode list(String reply, String end) throws NoReadingException {
    boolean parsed = false;
    int start = reply.indexOf('{');
    for (int tries = 0; start >= 0 && tries < MOST_STARTS; tries++) {
      Optional<JsonNode> object = objectAt(reply, start);
      if (object.isPresent() && object.get().path("claims").isArray()) {
        return object.get().path("claims");
      }
      parsed |= object.isPresent();
      start = reply.indexOf('{', start + 1);
    }
    if (end.equals("length")) {
      throw new NoReadingException("its reply is cut off; give the model a longer context");
    }
    throw new NoReadingException(
        parsed ? "its reply has no list of claims" : "its reply holds no JSON that can be read");
  }

  /** The JSON object that starts here; what stands behind it does not matter. */
  private static Optional<JsonNode> objectAt(String reply, int start) {
    try (JsonParser parser = JSON.createParser(reply.substring(start))) {
      return Optional.ofNullable(JSON.readTree(parser));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
