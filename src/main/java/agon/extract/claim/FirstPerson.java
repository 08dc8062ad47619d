package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Quotation;
import agon.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Says whom « je » and « nous » stand for inside quotation marks: the speaker, and the speaker's
 * firm.
 */
final class FirstPerson {
  private final SyntaxTree tree;
  private final Words words;
  private final List<Quotation> quotations;
  private final Ties ties;

  FirstPerson(SyntaxTree tree, Words words, List<Quotation> quotations, Ties ties) {
    this.tree = tree;
    this.words = words;
    this.quotations = quotations;
    this.ties = ties;
  }

  /**
   * The thing that the token stands for, when it is a first person inside a quotation with a
   * speaker.
   */
  Optional<Entity> of(int token) {
    boolean singular = words.has("first-singular", tree, token);
    if (!singular && !words.has("first-plural", tree, token)) {
      return Optional.empty();
    }
    Optional<Entity> speaker = speaker(tree.token(token).span());
    if (speaker.isEmpty() || singular) {
      return speaker;
    }
    boolean person = speaker.get().kind().name().equals("Person");
    return person ? ties.employer(speaker.get()) : speaker;
  }

  private Optional<Entity> speaker(Span at) {
    return quotations.stream()
        .filter(quotation -> quotation.direct() && quotation.span().contains(at))
        .findFirst()
        .flatMap(Quotation::speaker);
  }
}
