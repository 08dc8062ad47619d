package agon.export;

import agon.graph.Terms;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What the cells of a table say of a claim; a cell is empty where the claim says nothing. */
final class ClaimCells {
  private final Story story;

  ClaimCells(Story story) {
    this.story = story;
  }

  /**
   * A cell.
   *
   * @param claim the claim
   * @param column the name of the column
   * @throws IllegalArgumentException when there is no such column
   */
  String cell(Node claim, String column) {
    return switch (column) {
      case "claim" -> Story.text(claim);
      case "subject" -> story.name(story.value(claim, Terms.SUBJECT));
      case "subject_iri" -> iri(story.value(claim, Terms.SUBJECT));
      case "predicate" -> localName(story.value(claim, Terms.PREDICATE));
      case "predicate_iri" -> iri(story.value(claim, Terms.PREDICATE));
      case "object" -> story.name(story.value(claim, Terms.OBJECT));
      case "object_iri" -> iri(story.value(claim, Terms.OBJECT));
      case "status" -> story.status(claim);
      case "past" -> story.value(claim, Terms.PAST) == null ? "false" : "true";
      case "attributed_to" -> story.name(story.value(claim, Terms.ATTRIBUTED_TO));
      case "attributed_to_iri" -> iri(story.value(claim, Terms.ATTRIBUTED_TO));
      case "attribution", "date", "role", "amount", "topic", "confidence" ->
          Story.text(story.value(claim, Terms.agon(column)));
      case "quote" -> story.quote(claim);
      default -> ofArticle(story.value(claim, Terms.DERIVED_FROM), column);
    };
  }

  private static String localName(@Nullable Node term) {
    return term == null ? "" : term.getLocalName();
  }

  /** The IRI of a thing; a word has none. */
  private static String iri(@Nullable Node thing) {
    return thing != null && thing.isURI() ? thing.getURI() : "";
  }

  private String ofArticle(@Nullable Node article, String column) {
    return switch (column) {
      case "article" -> Story.text(article);
      case "title" -> ofArticle(article, Terms.schema("headline"));
      case "url" -> ofArticle(article, Terms.URL);
      case "published" -> ofArticle(article, Terms.PUBLISHED);
      case "publisher" -> ofArticle(article, Terms.PUBLISHER);
      default -> throw new IllegalArgumentException("no column " + column);
    };
  }

  private String ofArticle(@Nullable Node article, Node property) {
    return article == null ? "" : Story.text(story.value(article, property));
  }
}
