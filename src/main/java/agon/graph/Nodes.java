package agon.graph;

import agon.text.Language;
import agon.text.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Plain values as nodes, each in the one form that the store gives back unchanged. */
final class Nodes {
  private Nodes() {}

  static Node iri(URI iri) {
    return NodeFactory.createURI(iri.toString());
  }

  static Node wikidata(String id) {
    return NodeFactory.createURI("http://www.wikidata.org/entity/" + id);
  }

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node text(String text, Language language) {
    return NodeFactory.createLiteralLang(text, language.code());
  }

  static Node anyUri(URI uri) {
    return NodeFactory.createLiteralDT(uri.toString(), XSDDatatype.XSDanyURI);
  }

  static Node date(LocalDate day) {
    return day(day.toString());
  }

  /** A day in its ISO form. */
  static Node day(String iso) {
    return NodeFactory.createLiteralDT(iso, XSDDatatype.XSDdate);
  }

  /** As precise as the date is: {@code xsd:gYear}, {@code xsd:gYearMonth} or {@code xsd:date}. */
  static Node date(PartialDate date) {
    XSDDatatype type =
        date.month() == 0
            ? XSDDatatype.XSDgYear
            : date.day() == 0 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
    return NodeFactory.createLiteralDT(date.iso(), type);
  }

  static Node integer(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** A share between 0 and 1 with two decimals at most and one at least, as {@code xsd:decimal}. */
  static Node share(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    String text = (rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString();
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
  }
}
