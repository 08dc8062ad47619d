package agon.export;

import agon.graph.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;

/** Writes the claims as a table, one a row, in the CSV of RFC 4180. */
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
    row(HEADER, out);
    for (Node claim : story.claims()) {
      row(cells(story, claim), out);
    }
  }

  private static List<String> cells(Story story, Node claim) {
    List<String> cells = new ArrayList<>();
    cells.add(Story.text(claim));
    Node subject = story.value(claim, Terms.SUBJECT);
    cells.add(story.name(subject));
    cells.add(Story.text(subject));
    Node predicate = story.value(claim, Terms.PREDICATE);
    cells.add(predicate == null ? "" : predicate.getLocalName());
    cells.add(Story.text(predicate));
    Node object = story.value(claim, Terms.OBJECT);
    cells.add(story.name(object));
    cells.add(object != null && object.isURI() ? Story.text(object) : "");
    cells.add(story.status(claim));
    cells.add(story.value(claim, Terms.PAST) == null ? "false" : "true");
    Node speaker = story.value(claim, Terms.ATTRIBUTED_TO);
    cells.add(story.name(speaker));
    cells.add(Story.text(speaker));
    for (String property :
        List.of("attribution", "date", "role", "amount", "topic", "confidence")) {
      cells.add(Story.text(story.value(claim, Terms.agon(property))));
    }
    Node article = story.value(claim, Terms.DERIVED_FROM);
    cells.add(Story.text(article));
    for (Node property :
        List.of(Terms.schema("headline"), Terms.URL, Terms.PUBLISHED, Terms.PUBLISHER)) {
      cells.add(article == null ? "" : Story.text(story.value(article, property)));
    }
    cells.add(story.quote(claim));
    return cells;
  }

  private static void row(List<String> cells, AWriter out) {
    out.print(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
