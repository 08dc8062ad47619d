package agon.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A claim as the model proposes it, before anything of it is believed.
 *
 * @param subject a name
 * @param relation a relation's name
 * @param object a name, or a word of the relation's range
 * @param status a status
 * @param attributedTo who says so; empty for nobody
 * @param past whether it is over
 * @param quote the words of the article that say it
 */
record Proposal(
    String subject,
    String relation,
    String object,
    String status,
    Optional<String> attributedTo,
    boolean past,
    String quote) {

  /** The proposal of an item of the reply; empty when a part that is needed is no text. */
  static Optional<Proposal> of(JsonNode item) {
    Optional<String> subject = text(item, "subject");
    Optional<String> relation = text(item, "relation");
    Optional<String> object = text(item, "object");
    Optional<String> status = text(item, "status");
    Optional<String> quote = text(item, "quote");
    if (subject.isEmpty()
        || relation.isEmpty()
        || object.isEmpty()
        || status.isEmpty()
        || quote.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Proposal(
            subject.get(),
            relation.get(),
            object.get(),
            status.get(),
            text(item, "attributedTo"),
            item.path("past").asBoolean(false),
            quote.get()));
  }

  private static Optional<String> text(JsonNode item, String field) {
    return Optional.of(item.path(field))
        .filter(JsonNode::isTextual)
        .map(node -> node.asText().strip())
        .filter(text -> !text.isEmpty());
  }
}
