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
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Writes the default graph as flattened JSON-LD, an object a subject, predicates as full IRIs. */
final class JsonLdWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLdWriter() {}

  static void write(Story story, AWriter out) {
    out.print("{\"@graph\": [");
    boolean[] first = {true};
    story.eachSubject(
        (subject, triples) -> {
          out.print(first[0] ? "\n" : ",\n");
          out.print(object(subject, triples));
          first[0] = false;
        });
    out.print("\n]}\n");
  }

  private static String object(Node subject, List<Triple> triples) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("@id", subject.getURI());
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

  private static void value(JsonGenerator json, Node predicate, Node value) throws IOException {
    if (predicate.equals(Terms.TYPE)) {
      json.writeString(value.getURI());
      return;
    }
    json.writeStartObject();
    if (value.isURI()) {
      json.writeStringField("@id", value.getURI());
    } else {
      json.writeStringField("@value", value.getLiteralLexicalForm());
      String type = value.getLiteralDatatypeURI();
      if (type.equals(RDF.langString.getURI())) {
        json.writeStringField("@language", value.getLiteralLanguage());
      } else if (!type.equals(XSD.xstring.getURI())) {
        json.writeStringField("@type", type);
      }
    }
    json.writeEndObject();
  }
}
