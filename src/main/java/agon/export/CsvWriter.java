package agon.export;

import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;

/** Writes the claims as a table, one a row. */
final class CsvWriter {
  private static final List<String> HEADER =
      List.of(
          "claim",
          "subject",
          "subject_iri",
          "predicate",
          "predicate_iri",
          "object",
          "object_iri",
          "status",
          "past",
          "attributed_to",
          "attributed_to_iri",
          "attribution",
          "date",
          "role",
          "amount",
          "topic",
          "confidence",
          "article",
          "title",
          "url",
          "published",
          "publisher",
          "quote");

  private CsvWriter() {}

  static void write(Story story, AWriter out) {
    ClaimCells cells = new ClaimCells(story);
    Csv.row(HEADER, out);
    for (Node claim : story.claims()) {
      Csv.row(HEADER.stream().map(column -> cells.cell(claim, column)).toList(), out);
    }
  }
}
