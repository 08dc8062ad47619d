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
    Node subject = story.value(claim, Terms.SUBJECT);
    Node predicate = story.value(claim, Terms.PREDICATE);
    Node object = story.value(claim, Terms.OBJECT);
    Node speaker = story.value(claim, Terms.ATTRIBUTED_TO);
    return switch (column) {
      case "claim" -> Story.text(claim);
      case "subject" -> story.name(subject);
      case "subject_iri" -> Story.text(subject);
      case "predicate" -> predicate == null ? "" : predicate.getLocalName();
      case "predicate_iri" -> Story.text(predicate);
      case "object" -> story.name(object);
      case "object_iri" -> object != null && object.isURI() ? Story.text(object) : "";
      case "status" -> story.status(claim);
      case "past" -> story.value(claim, Terms.PAST) == null ? "false" : "true";
      case "attributed_to" -> story.name(speaker);
      case "attributed_to_iri" -> Story.text(speaker);
      case "attribution", "date", "role", "amount", "topic", "confidence" ->
          Story.text(story.value(claim, Terms.agon(column)));
      case "quote" -> story.quote(claim);
      default -> ofArticle(story.value(claim, Terms.DERIVED_FROM), column);
    };
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
