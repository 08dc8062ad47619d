package agon.export;

import agon.knowledge.Claim;
import agon.knowledge.Entity;
import agon.knowledge.Evidence;
import agon.knowledge.Extraction;
import agon.knowledge.Iris;
import agon.knowledge.LinkedMention;
import agon.knowledge.Qualifiers;
import agon.knowledge.Quotation;
import agon.knowledge.Value;
import agon.text.Article;
import agon.text.CodePoints;
import agon.text.PartialDate;
import agon.text.Span;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes what was read from an article as one line of JSON. Offsets are code points of the
 * article's text, end exclusive.
 */
public final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final Extraction extraction;
  private final String text;
  private final CodePoints codePoints;
  private final JsonGenerator json;

  private JsonLines(Extraction extraction, JsonGenerator json) {
    this.extraction = extraction;
    this.text = extraction.document().text();
    this.codePoints = new CodePoints(text);
    this.json = json;
  }

  /**
   * The line, without a line feed.
   *
   * @throws IllegalStateException when a quote is not what stands at its place: a bug of whatever
   *     found it
   */
  public static String line(Extraction extraction) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      new JsonLines(extraction, json).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private void write() throws IOException {
    json.writeStartObject();
    article();
    json.writeArrayFieldStart("entities");
    for (Map.Entry<Entity, List<LinkedMention>> entry : mentions().entrySet()) {
      entity(entry.getKey(), entry.getValue());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim claim : extraction.claims()) {
      claim(claim.ordered());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotations");
    for (Quotation quotation : extraction.quotations()) {
      quotation(quotation);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void article() throws IOException {
    Article article = extraction.document().article();
    json.writeObjectFieldStart("article");
    json.writeStringField("iri", article.id().toString());
    json.writeStringField("source", article.source());
    json.writeStringField("title", article.title());
    json.writeStringField("language", extraction.document().language().code());
    optional("published", article.published());
    optional("publisher", article.publisher());
    optional("url", article.url());
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** Every thing that a mention or a claim speaks of, by IRI. */
  private Map<Entity, List<LinkedMention>> mentions() {
    Map<Entity, List<LinkedMention>> mentions = new TreeMap<>();
    for (LinkedMention mention : extraction.mentions()) {
      mentions.computeIfAbsent(mention.entity(), key -> new ArrayList<>()).add(mention);
    }
    for (Claim claim : extraction.claims()) {
      mentions.computeIfAbsent(claim.subject(), key -> new ArrayList<>());
      if (claim.object() instanceof Value.OfEntity thing) {
        mentions.computeIfAbsent(thing.entity(), key -> new ArrayList<>());
      }
      claim
          .attributedTo()
          .ifPresent(thing -> mentions.computeIfAbsent(thing, key -> new ArrayList<>()));
    }
    return mentions;
  }

  private void entity(Entity entity, List<LinkedMention> mentions) throws IOException {
    json.writeStartObject();
    json.writeStringField("iri", entity.iri().toString());
    json.writeStringField("type", entity.kind().name());
    json.writeStringField("name", entity.name());
    optional("wikidata", entity.wikidata());
    json.writeArrayFieldStart("mentions");
    for (LinkedMention mention : mentions) {
      Span span = mention.mention().span();
      json.writeStartObject();
      place(span);
      json.writeStringField("text", span.of(text));
      json.writeStringField("form", mention.mention().form().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    Qualifiers qualifiers = claim.qualifiers();
    json.writeStartObject();
    String iri = Iris.claim(extraction.document().article().id(), claim).toString();
    json.writeStringField("iri", iri);
    json.writeStringField("subject", claim.subject().iri().toString());
    json.writeStringField("predicate", claim.relation().name());
    json.writeStringField(
        "object",
        claim.object() instanceof Value.OfEntity thing
            ? thing.entity().iri().toString()
            : ((Value.OfLiteral) claim.object()).text());
    json.writeStringField("status", claim.status().label());
    json.writeBooleanField("past", qualifiers.past());
    optional("attributedTo", claim.attributedTo().map(Entity::iri));
    optional("attribution", qualifiers.attribution());
    optional("date", qualifiers.date().map(PartialDate::iso));
    optional("role", qualifiers.role());
    optional("amount", qualifiers.amount());
    optional("topic", qualifiers.topic());
    json.writeNumberField("confidence", Math.round(claim.confidence() * 100) / 100.0);
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : claim.evidence()) {
      evidence(evidence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void evidence(Evidence evidence) throws IOException {
    if (!evidence.quote().equals(evidence.span().of(text))) {
      throw new IllegalStateException("rule " + evidence.rule() + " misquotes the article");
    }
    json.writeStartObject();
    place(evidence.span());
    json.writeStringField("quote", evidence.quote());
    json.writeStringField("foundBy", evidence.rule());
    json.writeEndObject();
  }

  private void quotation(Quotation quotation) throws IOException {
    json.writeStartObject();
    place(quotation.span());
    json.writeStringField("quote", quotation.span().of(text));
    json.writeBooleanField("direct", quotation.direct());
    optional("speaker", quotation.speaker().map(Entity::iri));
    optional("addressee", quotation.addressee().map(Entity::iri));
    optional("date", quotation.date().map(PartialDate::iso));
    json.writeEndObject();
  }

  private void place(Span span) throws IOException {
    json.writeNumberField("start", codePoints.at(span.start()));
    json.writeNumberField("end", codePoints.at(span.end()));
  }

  private void optional(String field, Optional<?> value) throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeString(value.get().toString());
    } else {
      json.writeNull();
    }
  }
}
