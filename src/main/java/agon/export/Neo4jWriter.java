package agon.export;

import agon.graph.Terms;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;

/**
 * Writes the pair of CSV files that Neo4j imports: things are nodes, claims are relationships.
 * Source of the headers: Neo4j Operations Manual 5, "Neo4j admin import", CSV header format.
 */
final class Neo4jWriter {
  private static final List<String> NODES = List.of("iri:ID", "name", "wikidata", ":LABEL");

  /** Columns of a claim, with their types where they are no text. */
  private static final List<String> PROPERTIES =
      List.of(
          "claim",
          "status",
          "past:boolean",
          "attributed_to",
          "attribution",
          "date",
          "role",
          "amount",
          "topic",
          "confidence:double",
          "article",
          "title",
          "url",
          "published:date",
          "publisher",
          "quote");

  private Neo4jWriter() {}

  /** Writes a node a row: things, then the words that are objects of claims, such as "open". */
  static void writeNodes(Story story, AWriter out) {
    Csv.row(NODES, out);
    for (Node thing : story.things()) {
      Node kind = story.value(thing, Terms.TYPE);
      String labels = kind == null ? "Thing" : "Thing;" + kind.getLocalName();
      String wikidata = Story.text(story.value(thing, Terms.SAME_AS));
      Csv.row(List.of(Story.id(thing), story.name(thing), wikidata, labels), out);
    }
    for (Node word : story.words()) {
      Csv.row(List.of(Story.id(word), Story.text(word), "", "Value"), out);
    }
  }

  /** Writes a relationship a row. */
  static void writeRelationships(Story story, AWriter out) {
    List<String> header = new ArrayList<>(List.of(":START_ID", ":END_ID", ":TYPE"));
    header.addAll(PROPERTIES);
    Csv.row(header, out);
    ClaimCells cells = new ClaimCells(story);
    for (Node claim : story.claims()) {
      List<String> row = new ArrayList<>();
      row.add(cells.cell(claim, "subject_iri"));
      row.add(Story.id(story.statement(claim).getObject()));
      row.add(cells.cell(claim, "predicate"));
      for (String property : PROPERTIES) {
        row.add(cells.cell(claim, property.split(":", -1)[0]));
      }
      Csv.row(row, out);
    }
  }
}
