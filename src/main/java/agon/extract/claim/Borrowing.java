package agon.extract.claim;

import agon.knowledge.Entity;
import agon.text.Document;
import agon.text.Span;
import java.util.List;
import java.util.Optional;

/** Takes from the rest of the article an argument that a sentence does not name. */
final class Borrowing {
  private static final double VIA = 0.85;
  private static final double FOCUS = 0.8;
  private static final double TOLD = 0.8;

  /** How far apart a post and the name that it stands beside may be. */
  private static final int BESIDE = 5;

  private final SyntaxTree tree;
  private final Document document;
  private final Ties ties;

  Borrowing(SyntaxTree tree, Document document, Ties ties) {
    this.tree = tree;
    this.document = document;
    this.ties = ties;
  }

  /**
   * The argument itself or, where the row says so, the maker, employer or firm in focus that the
   * article gives it.
   *
   * @param trigger the token that gives the argument its post
   */
  Optional<Reference> via(Frame frame, Reference argument, boolean subject, int trigger) {
    String way = frame.options().getOrDefault("via", "");
    if (way.equals("maker") && subject) {
      return ties.maker(argument.entity())
          .map(maker -> new Reference(argument.token(), maker, VIA));
    }
    if (way.equals("employer") && !subject) {
      return ties.employer(argument.entity())
          .map(firm -> new Reference(argument.token(), firm, VIA));
    }
    boolean leading = way.equals("topic");
    if (subject ? way.equals("focus.s") : leading || way.equals("focus")) {
      return inFocus(argument, leading && isTitle(argument.token(), trigger))
          .map(firm -> new Reference(argument.token(), firm, FOCUS));
    }
    return Optional.of(argument);
  }

  private Optional<Entity> inFocus(Reference person, boolean orTopic) {
    Span at = tree.token(person.token()).span();
    int sentence = document.sentenceAt(at.start());
    Optional<Entity> near = ties.firmInFocus(person.entity(), sentence, at.start());
    return near.isPresent() || !orTopic ? near : ties.topic(person.entity(), sentence, at.start());
  }

  /** "chief executive X", « X, la directrice technique, »: a post right beside the name. */
  private boolean isTitle(int name, int post) {
    if (tree.hasChild(post, c -> tree.is(c, "cop"))) {
      return false;
    }
    for (int i = Math.min(name, post) + 1; i < Math.max(name, post); i++) {
      if (!tree.hasTag(i, "DET", "PROPN", "ADJ", "NOUN") && !tree.token(i).text().equals(",")) {
        return false;
      }
    }
    return Math.abs(name - post) <= BESIDE;
  }

  /**
   * Whether a subject and an object that a row found are no pair: a thing is not of another's
   * maker, and where {@code directed} the members of one set do nothing to each other.
   */
  boolean parts(Frame frame, Reference subject, Reference object, boolean directed) {
    boolean made = frame.options().getOrDefault("via", "").equals("maker");
    return (made && !subject.entity().iri().equals(object.entity().iri()))
        || (directed && Binding.areOneSet(subject, object));
  }

  /**
   * What the row found for a side or, where it says {@code told=s} or {@code told=o}, with another
   * relation's name after a dot, who was on that side of the event told last.
   *
   * @param found what the row's own places gave
   * @param trigger the token that speaks of the event
   */
  List<Reference> told(Frame frame, boolean subject, List<Reference> found, int trigger) {
    String[] asked = frame.options().getOrDefault("told", "").split("\\.", 2);
    if (!found.isEmpty() || !asked[0].equals(subject ? "s" : "o")) {
      return isAmong(frame, subject, found, trigger) ? List.of() : found;
    }
    String relation = asked.length > 1 ? asked[1] : frame.relation().name();
    int sentence = document.sentenceAt(tree.token(trigger).span().start());
    return ties.told(relation, subject, sentence).stream()
        .map(entity -> new Reference(trigger, entity, TOLD))
        .toList();
  }

  /** "the investors, X and Y": the firm in focus is another one when it is one of them. */
  private boolean isAmong(Frame frame, boolean subject, List<Reference> found, int trigger) {
    return !subject
        && found.size() > 1
        && frame.options().getOrDefault("via", "").equals("focus")
        && found.stream()
            .flatMap(one -> via(frame, one, false, trigger).stream())
            .anyMatch(
                firm -> found.stream().anyMatch(o -> o.entity().iri().equals(firm.entity().iri())));
  }
}
