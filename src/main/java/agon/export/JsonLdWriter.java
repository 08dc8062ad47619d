package agon.export;

import agon.graph.Terms;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes all graphs as flattened JSON-LD 1.1, an object a subject, predicates as full IRIs. The
 * default graph comes first; each named graph is an object of its IRI that holds its subjects.
 */
final class JsonLdWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final AWriter out;
  private final NodeToLabel blanks = NodeToLabel.createBNodeByLabelEncoded();
  private String separator = "\n";

  private JsonLdWriter(AWriter out) {
    this.out = out;
  }

  static void write(Story story, AWriter out) {
    JsonLdWriter writer = new JsonLdWriter(out);
    out.print("{\"@graph\": [");
    story.eachSubject(writer::subject);
    for (Node graph : story.graphs()) {
      out.print(writer.separator + "{\"@id\": \"" + graph.getURI() + "\", \"@graph\": [");
      writer.separator = "\n";
      story.eachSubject(graph, writer::subject);
      out.print("\n]}");
    }
    out.print("\n]}\n");
  }

  private void subject(Node subject, List<Triple> triples) {
    out.print(separator + object(subject, triples));
    separator = ",\n";
  }

  private String object(Node subject, List<Triple> triples) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("@id", id(subject));
      Node last = null;
      for (Triple triple : triples) {
        Node predicate = triple.getPredicate();
        if (!predicate.equals(last)) {
          if (last != null) {
            json.writeEndArray();
          }
          json.writeArrayFieldStart(key(predicate));
          last = predicate;
        }
        value(json, predicate, triple.getObject());
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String key(Node predicate) {
    return predicate.equals(Terms.TYPE) ? "@type" : predicate.getURI();
  }

  private void value(JsonGenerator json, Node predicate, Node value) throws IOException {
    if (predicate.equals(Terms.TYPE)) {
      json.writeString(id(value));
      return;
    }
    json.writeStartObject();
    if (value.isLiteral()) {
      literal(json, value);
    } else {
      json.writeStringField("@id", id(value));
    }
    json.writeEndObject();
  }

  private static void literal(JsonGenerator json, Node value) throws IOException {
    json.writeStringField("@value", value.getLiteralLexicalForm());
    String type = value.getLiteralDatatypeURI();
    if (type.equals(RDF.langString.getURI())) {
      json.writeStringField("@language", value.getLiteralLanguage());
    } else if (!type.equals(XSD.xstring.getURI())) {
      json.writeStringField("@type", type);
    }
  }

  private String id(Node node) {
    return node.isBlank() ? blanks.get(null, node) : node.getURI();
  }
}
