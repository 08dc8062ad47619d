package agon.export;

import static org.assertj.core.api.Assertions.assertThat;

import agon.graph.SampleExtractions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class JsonLinesTest {
  private static JsonNode read() throws IOException {
    return new ObjectMapper().readTree(JsonLines.line(SampleExtractions.french()));
  }

  @Test
  void writesOneLine() {
    assertThat(JsonLines.line(SampleExtractions.french())).doesNotContain("\n");
  }

  @Test
  void countsOffsetsInCodePoints() throws IOException {
    JsonNode line = read();
    String text = line.at("/article/text").asText();

    assertThat(line.findValues("evidence")).hasSize(5);
    line.at("/claims")
        .forEach(
            claim -> {
              JsonNode evidence = claim.at("/evidence/0");
              int start = text.offsetByCodePoints(0, evidence.get("start").asInt());
              int end = text.offsetByCodePoints(0, evidence.get("end").asInt());
              assertThat(text.substring(start, end)).isEqualTo(evidence.get("quote").asText());
            });
    assertThat(line.at("/entities/4/iri").asText()).endsWith("/id/person-jane-doe");
    assertThat(line.at("/entities/4/mentions/0/start").asInt()).isEqualTo(49);
  }

  @Test
  void putsTheSmallerIriOfASymmetricClaimFirst() throws IOException {
    JsonNode claim = read().at("/claims/0");

    assertThat(claim.get("subject").asText()).endsWith("/id/meta");
    assertThat(claim.get("object").asText()).endsWith("/id/openai");
    assertThat(claim.get("status").asText()).isEqualTo("asserted");
    assertThat(claim.get("attributedTo").isNull()).isTrue();
    assertThat(claim.get("confidence").asDouble()).isEqualTo(0.9);
  }

  @Test
  void writesSpeakerAddresseeAndDateOfAQuotation() throws IOException {
    JsonNode quotation = read().at("/quotations/0");

    assertThat(quotation.toString())
        .isEqualTo(
            "{\"start\":94,\"end\":114,\"quote\":\"Zephyr-9 sera ouvert\",\"direct\":true,"
                + "\"speaker\":\"https://w3id.org/agon/id/person-jane-doe\","
                + "\"addressee\":\"https://w3id.org/agon/id/openai\",\"date\":\"2024-10\"}");
  }
}
