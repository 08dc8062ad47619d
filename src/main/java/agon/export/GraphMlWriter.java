package agon.export;

import agon.graph.Terms;
import agon.text.Xml;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;

/**
 * Writes GraphML: things are nodes, claims are edges. The object of a claim that is a word, such as
 * {@code open}, is a node of its own.
 */
final class GraphMlWriter {
  private static final List<String> NODE_KEYS = List.of("label", "kind");
  private static final List<String> EDGE_KEYS =
      List.of(
          "relation",
          "status",
          "past",
          "attributedTo",
          "date",
          "confidence",
          "title",
          "publisher",
          "quote");

  private final Story story;
  private final AWriter out;

  private GraphMlWriter(Story story, AWriter out) {
    this.story = story;
    this.out = out;
  }

  static void write(Story story, AWriter out) {
    GraphMlWriter writer = new GraphMlWriter(story, out);
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.print("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    writer.keys("node", NODE_KEYS);
    writer.keys("edge", EDGE_KEYS);
    out.print("  <graph id=\"agon\" edgedefault=\"directed\">\n");
    for (Node thing : story.things()) {
      Node kind = story.value(thing, Terms.TYPE);
      writer.node(Story.id(thing), story.name(thing), kind == null ? "" : kind.getLocalName());
    }
    for (Node word : story.words()) {
      writer.node(Story.id(word), Story.text(word), "Value");
    }
    story.claims().forEach(writer::edge);
    out.print("  </graph>\n</graphml>\n");
  }

  private void keys(String domain, List<String> names) {
    for (String name : names) {
      out.print("  <key id=\"" + name + "\" for=\"" + domain + "\" attr.name=\"" + name);
      out.print("\" attr.type=\"" + (name.equals("confidence") ? "double" : "string") + "\"/>\n");
    }
  }

  private void node(String id, String label, String kind) {
    out.print("    <node id=\"" + Xml.escape(id) + "\">\n");
    data("label", label);
    data("kind", kind);
    out.print("    </node>\n");
  }

  private void edge(Node claim) {
    Node subject = story.value(claim, Terms.SUBJECT);
    Node object = story.value(claim, Terms.OBJECT);
    Node relation = story.value(claim, Terms.PREDICATE);
    Node article = story.value(claim, Terms.DERIVED_FROM);
    if (subject == null || object == null || relation == null || article == null) {
      throw new IllegalStateException(claim + " is no whole claim");
    }
    out.print("    <edge id=\"" + Xml.escape(claim.getURI()));
    out.print("\" source=\"" + Xml.escape(Story.id(subject)));
    out.print("\" target=\"" + Xml.escape(Story.id(object)) + "\">\n");
    data("relation", relation.getLocalName());
    data("status", story.status(claim));
    data("past", story.value(claim, Terms.PAST) == null ? "" : "true");
    data("attributedTo", story.name(story.value(claim, Terms.ATTRIBUTED_TO)));
    data("date", Story.text(story.value(claim, Terms.agon("date"))));
    data("confidence", Story.text(story.value(claim, Terms.agon("confidence"))));
    data("title", Story.text(story.value(article, Terms.schema("headline"))));
    data("publisher", Story.text(story.value(article, Terms.PUBLISHER)));
    data("quote", story.quote(claim));
    out.print("    </edge>\n");
  }

  private void data(String key, String value) {
    if (!value.isEmpty()) {
      out.print("      <data key=\"" + key + "\">" + Xml.escape(value) + "</data>\n");
    }
  }
}
