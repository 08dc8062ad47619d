package agon.export;

import agon.knowledge.Status;
import agon.picture.Palette;
import agon.text.Xml;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;

/**
 * Writes GEXF 1.3 for Gephi: things are nodes, statements are edges, as heavy as articles make
 * them. Source of the form: https://gexf.net/schema.html, version 1.3.
 */
final class GexfWriter {
  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final double SMALLEST = 4;

  private final Story story;
  private final AWriter out;
  private final Words words;
  private final Palette palette = Palette.light();

  private GexfWriter(Story story, AWriter out) {
    this.story = story;
    this.out = out;
    this.words = new Words(story);
  }

  static void write(Story story, AWriter out) {
    new GexfWriter(story, out).write(RivalryMap.all(story));
  }

  private void write(RivalryMap map) {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.print(
        "<gexf xmlns=\"" + NAMESPACE + "\" xmlns:viz=\"" + NAMESPACE + "/viz\" version=\"1.3\">\n");
    out.print("  <meta>\n    <creator>Agon</creator>\n    <description>");
    out.print(Xml.escape(words.phrase("about")) + "</description>\n  </meta>\n");
    out.print("  <graph mode=\"static\" defaultedgetype=\"directed\" idtype=\"string\">\n");
    attributes("node", Map.of("kind", "string"));
    attributes("edge", edgeAttributes());
    out.print("    <nodes count=\"" + map.things().size() + "\">\n");
    map.things().forEach(this::node);
    out.print("    </nodes>\n    <edges count=\"" + map.statements().size() + "\">\n");
    int id = 0;
    for (Statement statement : map.statements()) {
      edge(id++, statement);
    }
    out.print("    </edges>\n  </graph>\n</gexf>\n");
  }

  private static Map<String, String> edgeAttributes() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("relation", "string");
    types.put("symmetric", "boolean");
    types.put("status", "string");
    types.put("past", "boolean");
    types.put("articles", "integer");
    for (Status status : Status.values()) {
      types.put(status.label(), "integer");
    }
    types.put("first", "string");
    types.put("last", "string");
    return types;
  }

  private void attributes(String owner, Map<String, String> types) {
    out.print("    <attributes class=\"" + owner + "\" mode=\"static\">\n");
    types.forEach(
        (name, type) ->
            out.print(
                "      <attribute id=\""
                    + name
                    + "\" title=\""
                    + name
                    + "\" type=\""
                    + type
                    + "\"/>\n"));
    out.print("    </attributes>\n");
  }

  private void node(RivalryMap.Thing thing) {
    out.print("      <node id=\"" + Xml.escape(Story.id(thing.node())));
    out.print("\" label=\"" + Xml.escape(thing.name()) + "\">\n        <attvalues>\n");
    value("kind", thing.kind());
    out.print("        </attvalues>\n");
    int colour = Integer.parseInt(palette.colour("k-" + shown(thing.kind())).substring(1), 16);
    out.print("        <viz:color r=\"" + (colour >> 16));
    out.print("\" g=\"" + (colour >> 8 & 255) + "\" b=\"" + (colour & 255) + "\"/>\n");
    double size = SMALLEST + 2 * Math.sqrt(thing.weight());
    out.print(
        "        <viz:size value=\"" + Math.round(size * 10) / 10.0 + "\"/>\n      </node>\n");
  }

  /** The kind whose colour a thing has. */
  private static String shown(String kind) {
    return kind.equals("Value") ? "Place" : kind;
  }

  private void edge(int id, Statement statement) {
    out.print(
        "      <edge id=\"" + id + "\" source=\"" + Xml.escape(Story.id(statement.subject())));
    out.print("\" target=\"" + Xml.escape(Story.id(statement.object())));
    out.print("\" kind=\"" + statement.relation());
    out.print("\" label=\"" + Xml.escape(words.label(statement.relation())));
    out.print("\" weight=\"" + statement.articles() + "\">\n        <attvalues>\n");
    value("relation", statement.relation());
    value("symmetric", Boolean.toString(story.isSymmetric(statement.relation())));
    value("status", RivalryMap.status(statement).toLowerCase(Locale.ROOT));
    value("past", Boolean.toString(statement.isPast()));
    value("articles", Integer.toString(statement.articles()));
    for (Status status : Status.values()) {
      value(status.label(), Integer.toString(statement.count(status.label())));
    }
    statement.dates().ifPresent(dates -> value("first", dates.first()));
    statement.dates().ifPresent(dates -> value("last", dates.last()));
    out.print("        </attvalues>\n      </edge>\n");
  }

  private void value(String attribute, String value) {
    out.print("          <attvalue for=\"" + attribute);
    out.print("\" value=\"" + Xml.escape(value) + "\"/>\n");
  }
}
