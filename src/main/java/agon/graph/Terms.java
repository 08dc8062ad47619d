package agon.graph;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that the graph is written in, and their prefixes. */
public final class Terms {
  private static final String AGON = "https://w3id.org/agon/ontology#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  /** Named graph of the ontology. */
  public static final Node ONTOLOGY = agon("ontology");

  /** Named graph of the things known beforehand. */
  public static final Node GAZETTEER = agon("gazetteer");

  /** Named graph of what follows by the ontology's axioms. */
  public static final Node INFERRED = agon("inferred");

  /** Named graph of the summaries. */
  public static final Node SUMMARY = agon("summary");

  /** {@code rdf:type}. */
  public static final Node TYPE = iri(RDF + "type");

  /** {@code rdf:subject}. */
  public static final Node SUBJECT = iri(RDF + "subject");

  /** {@code rdf:predicate}. */
  public static final Node PREDICATE = iri(RDF + "predicate");

  /** {@code rdf:object}. */
  public static final Node OBJECT = iri(RDF + "object");

  /** {@code rdfs:label}. */
  public static final Node LABEL = iri(RDFS + "label");

  /** {@code rdfs:subClassOf}. */
  public static final Node SUBCLASS_OF = iri(RDFS + "subClassOf");

  /** {@code rdfs:subPropertyOf}. */
  public static final Node SUBPROPERTY_OF = iri(RDFS + "subPropertyOf");

  /** {@code rdfs:domain}. */
  public static final Node DOMAIN = iri(RDFS + "domain");

  /** {@code rdfs:range}. */
  public static final Node RANGE = iri(RDFS + "range");

  /** {@code skos:definition}. */
  public static final Node DEFINITION = iri(SKOS + "definition");

  /** {@code owl:sameAs}. */
  public static final Node SAME_AS = iri(OWL + "sameAs");

  /** {@code skos:prefLabel}. */
  public static final Node PREF_LABEL = iri(SKOS + "prefLabel");

  /** {@code skos:altLabel}. */
  public static final Node ALT_LABEL = iri(SKOS + "altLabel");

  /** {@code prov:wasDerivedFrom}. */
  public static final Node DERIVED_FROM = iri(PROV + "wasDerivedFrom");

  /** {@code agon:status}. */
  public static final Node STATUS = agon("status");

  /** {@code agon:past}. */
  public static final Node PAST = agon("past");

  /** {@code agon:evidence}. */
  public static final Node EVIDENCE = agon("evidence");

  /** {@code agon:attributedTo}. */
  public static final Node ATTRIBUTED_TO = agon("attributedTo");

  /** {@code agon:speaker}. */
  public static final Node SPEAKER = agon("speaker");

  /** {@code agon:addressee}. */
  public static final Node ADDRESSEE = agon("addressee");

  /** {@code agon:name}. */
  public static final Node NAME = agon("name");

  /** {@code agon:contentHash}. */
  public static final Node CONTENT_HASH = agon("contentHash");

  /** {@code agon:readBy}. */
  public static final Node READ_BY = agon("readBy");

  /** {@code agon:source}. */
  public static final Node SOURCE = agon("source");

  /** {@code schema:datePublished}. */
  public static final Node PUBLISHED = iri(SCHEMA + "datePublished");

  /** {@code schema:publisher}. */
  public static final Node PUBLISHER = iri(SCHEMA + "publisher");

  /** {@code schema:url}. */
  public static final Node URL = iri(SCHEMA + "url");

  /** {@code oa:hasBody}. */
  public static final Node HAS_BODY = iri(OA + "hasBody");

  /** {@code oa:hasTarget}. */
  public static final Node HAS_TARGET = iri(OA + "hasTarget");

  /** {@code oa:hasSelector}. */
  public static final Node HAS_SELECTOR = iri(OA + "hasSelector");

  private Terms() {}

  /** The prefixes of every term that the graph uses, sorted by prefix. */
  public static Map<String, String> prefixes() {
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("agon", AGON),
            Map.entry("article", "https://w3id.org/agon/article/"),
            Map.entry("claim", "https://w3id.org/agon/claim/"),
            Map.entry("evidence", "https://w3id.org/agon/evidence/"),
            Map.entry("id", "https://w3id.org/agon/id/"),
            Map.entry("mention", "https://w3id.org/agon/mention/"),
            Map.entry("passage", "https://w3id.org/agon/passage/"),
            Map.entry("quotation", "https://w3id.org/agon/quotation/"),
            Map.entry("selector", "https://w3id.org/agon/selector/"),
            Map.entry("summary", "https://w3id.org/agon/summary/"),
            Map.entry("oa", OA),
            Map.entry("owl", OWL),
            Map.entry("prov", PROV),
            Map.entry("rdf", RDF),
            Map.entry("rdfs", RDFS),
            Map.entry("schema", SCHEMA),
            Map.entry("skos", SKOS),
            Map.entry("wd", "http://www.wikidata.org/entity/"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));
  }

  /** A term of the ontology. */
  public static Node agon(String name) {
    return iri(AGON + name);
  }

  /** A term of the Web Annotation vocabulary. */
  public static Node oa(String name) {
    return iri(OA + name);
  }

  /** A term of RDF. */
  public static Node rdf(String name) {
    return iri(RDF + name);
  }

  /** A term of OWL. */
  public static Node owl(String name) {
    return iri(OWL + name);
  }

  /** A term of schema.org. */
  public static Node schema(String name) {
    return iri(SCHEMA + name);
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text);
  }
}
