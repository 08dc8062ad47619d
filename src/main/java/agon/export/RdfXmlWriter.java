package agon.export;

import agon.graph.Terms;
import agon.text.Xml;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Writes the default graph as RDF/XML, a description a subject. */
final class RdfXmlWriter {
  private final AWriter out;
  private final Map<String, String> prefixes = Terms.prefixes();

  private RdfXmlWriter(AWriter out) {
    this.out = out;
  }

  static void write(Story story, AWriter out) {
    RdfXmlWriter writer = new RdfXmlWriter(out);
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    writer.prefixes.forEach(
        (prefix, iri) -> out.print("\n  xmlns:" + prefix + "=\"" + Xml.escape(iri) + "\""));
    out.print(">\n");
    story.eachSubject(writer::description);
    out.print("</rdf:RDF>\n");
  }

  private void description(Node subject, List<Triple> triples) {
    out.print("<rdf:Description rdf:about=\"" + Xml.escape(subject.getURI()) + "\">\n");
    for (Triple triple : triples) {
      property(name(triple.getPredicate().getURI()), triple.getObject());
    }
    out.print("</rdf:Description>\n");
  }

  private void property(String name, Node value) {
    if (value.isURI()) {
      out.print("  <" + name + " rdf:resource=\"" + Xml.escape(value.getURI()) + "\"/>\n");
      return;
    }
    String type = value.getLiteralDatatypeURI();
    String attribute = "";
    if (type.equals(RDF.langString.getURI())) {
      attribute = " xml:lang=\"" + value.getLiteralLanguage() + "\"";
    } else if (!type.equals(XSD.xstring.getURI())) {
      attribute = " rdf:datatype=\"" + type + "\"";
    }
    String text = Xml.escape(value.getLiteralLexicalForm());
    out.print("  <" + name + attribute + ">" + text + "</" + name + ">\n");
  }

  /** A predicate as a qualified name, which XML needs; every predicate of the graph has one. */
  private String name(String iri) {
    int split = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    String namespace = iri.substring(0, split);
    return prefixes.entrySet().stream()
        .filter(entry -> entry.getValue().equals(namespace))
        .findFirst()
        .map(entry -> entry.getKey() + ":" + iri.substring(split))
        .orElseThrow(() -> new IllegalStateException("no prefix for " + iri));
  }
}
