package agon.extract.claim;

import agon.extract.claim.Scope.Force;
import agon.knowledge.Entity;
import agon.knowledge.Quotation;
import agon.knowledge.Status;
import agon.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides status and attribution: what the parse sets over the trigger, whose words it stands in,
 * and who may assert it by saying so.
 */
final class StanceFinder {
  private static final int PHRASE = 6;

  private final SyntaxTree tree;
  private final Words words;
  private final Scope scope;
  private final List<Quotation> quotations;
  private final boolean asks;

  /**
   * Makes the finder of one sentence.
   *
   * @param tree the sentence
   * @param words the language's cues
   * @param quotations the quotations that overlap the sentence
   */
  StanceFinder(SyntaxTree tree, Words words, List<Quotation> quotations) {
    this.tree = tree;
    this.words = words;
    this.scope = new Scope(tree, words);
    this.quotations = quotations;
    this.asks = tree.size() > 0 && tree.token(tree.size() - 1).text().equals("?");
  }

  /**
   * The stance of a frame's hit; empty when the passage makes no claim of it.
   *
   * @param parties the claim's subject, then its object where that is a thing
   */
  Optional<Stance> find(Frame frame, int trigger, List<Entity> parties) {
    boolean given = frame.has("presupposed") && !isPredicate(trigger);
    Set<Force> forces = scope.over(trigger, frame.has("presupposed"));
    if (forces.contains(Force.HYPOTHETICAL) || (asks && !given)) {
      return Optional.empty();
    }
    Optional<Quotation> quotation = innermost(words -> words.contains(tree.token(trigger).span()));
    boolean direct = quotation.isPresent() && quotation.get().direct();
    boolean told = isTold(frame, forces);
    boolean reported = quotation.isPresent() && (direct || !(given || told));
    if (told) {
      forces.remove(Force.REPORTED);
    }
    Optional<Entity> speaker = reported ? quotation.flatMap(Quotation::speaker) : Optional.empty();
    plan(frame, trigger, forces, reported);
    if (isNoMoreThanAimed(frame, forces)) {
      return Optional.empty();
    }
    Status status = status(frame.status(), forces, reported);
    if (status == Status.ATTRIBUTED && ownAct(frame, forces, speaker, parties)) {
      status = Status.ASSERTED;
    }
    boolean past = frame.has("past") || isPast(trigger);
    boolean said = status != Status.ASSERTED;
    Optional<Entity> by = said ? speaker : Optional.empty();
    Optional<String> words =
        said && reported ? quotation.flatMap(Quotation::attribution) : Optional.empty();
    return Optional.of(new Stance(status, by, words, past));
  }

  /**
   * Draws from what stands over a trigger whether it is planned or ended, as its relation has it.
   */
  private void plan(Frame frame, int trigger, Set<Force> forces, boolean reported) {
    boolean due = said(forces, reported) && is("to-come", frame) && scope.goesOn(trigger);
    if (due
        || (forces.contains(Force.PURPOSE) && !is("purpose-fact", frame))
        || (forces.contains(Force.AGREED) && !is("agreed-fact", frame))) {
      forces.add(Force.PLANNED);
    }
    if (forces.contains(Force.ENDED) && !is("lasting", frame)) {
      forces.add(Force.NEGATED);
    }
  }

  /**
   * "does not aim to beat X", « voudrait dépasser X »: of what is aimed at, which has a relation of
   * its own, this one says nothing where the aim itself is denied or hearsay. What might not be
   * open is not closed for that.
   */
  private static boolean isNoMoreThanAimed(Frame frame, Set<Force> forces) {
    boolean denied = forces.contains(Force.NEGATED);
    boolean unsure = forces.contains(Force.HEARSAY) || forces.contains(Force.ALLEGED);
    return forces.contains(Force.PLANNED)
        && ((frame.has("planned") && (denied || unsure))
            || (frame.literal().isPresent() && denied));
  }

  /** Whether a title is what a clause says of somebody, so that it holds as the clause does. */
  private boolean isPredicate(int trigger) {
    return tree.hasChild(trigger, c -> tree.is(c, "cop"));
  }

  /**
   * The weakest stance that what stands over any of these tokens gives a passage, for a reader that
   * does not say which word it goes by; empty when one of them is only supposed or asked.
   *
   * @param passage a span that overlaps the sentence: what is quoted anywhere in it is reported
   * @param triggers tokens of the sentence
   */
  Optional<Stance> weakest(Span passage, Set<Integer> triggers) {
    Set<Force> forces = EnumSet.noneOf(Force.class);
    triggers.forEach(trigger -> forces.addAll(scope.over(trigger, false)));
    if (asks || forces.contains(Force.HYPOTHETICAL)) {
      return Optional.empty();
    }
    if (forces.contains(Force.PURPOSE) || forces.contains(Force.AGREED)) {
      forces.add(Force.PLANNED);
    }
    if (forces.contains(Force.ENDED)) {
      forces.add(Force.NEGATED);
    }
    Optional<Quotation> quotation = innermost(words -> words.overlaps(passage));
    Status status = status(Optional.empty(), forces, quotation.isPresent());
    boolean said = status != Status.ASSERTED;
    return Optional.of(
        new Stance(
            status,
            quotation.filter(q -> said).flatMap(Quotation::speaker),
            quotation.filter(q -> said).flatMap(Quotation::attribution),
            triggers.stream().anyMatch(this::isPast)));
  }

  private static Status status(Optional<Status> worded, Set<Force> forces, boolean reported) {
    if (worded.isPresent() && worded.get() != Status.ASSERTED) {
      return forces.contains(Force.NEGATED) ? Status.NEGATED : worded.get();
    }
    if (forces.contains(Force.NEGATED)) {
      return Status.NEGATED;
    }
    boolean act = worded.isPresent();
    if (!act
        && (forces.contains(Force.ALLEGED)
            || (forces.contains(Force.HEARSAY) && !said(forces, reported)))) {
      return Status.ALLEGED;
    }
    if (forces.contains(Force.PLANNED) || (act && forces.contains(Force.HEARSAY))) {
      return forces.contains(Force.PLANNED) ? Status.PLANNED : Status.ALLEGED;
    }
    return !act && said(forces, reported) ? Status.ATTRIBUTED : Status.ASSERTED;
  }

  private static boolean said(Set<Force> forces, boolean reported) {
    return reported || forces.contains(Force.REPORTED);
  }

  /**
   * A firm or person that announces its own act asserts it, both parties where it is made public;
   * its claim about rank or quality stays its own.
   */
  private boolean ownAct(
      Frame frame, Set<Force> forces, Optional<Entity> speaker, List<Entity> parties) {
    int acting = forces.contains(Force.ANNOUNCED) ? parties.size() : 1;
    return is("own-act", frame)
        && speaker.isPresent()
        && parties.subList(0, acting).stream().anyMatch(p -> p.iri().equals(speaker.get().iri()));
  }

  /**
   * Whether a passage tells a plain fact on the way to what somebody says: "said that Mistral,
   * which Arthur Mensch founded, would grow".
   */
  private boolean isTold(Frame frame, Set<Force> forces) {
    return is("plain-fact", frame)
        && forces.contains(Force.BACKGROUND)
        && !forces.contains(Force.HEARSAY);
  }

  private boolean is(String type, Frame frame) {
    return words.all(type).contains(frame.relation().name().toLowerCase(Locale.ROOT));
  }

  private Optional<Quotation> innermost(Predicate<Span> place) {
    Quotation best = null;
    for (Quotation quotation : quotations) {
      if (place.test(quotation.span())
          && (best == null || quotation.span().length() < best.span().length())) {
        best = quotation;
      }
    }
    return Optional.ofNullable(best);
  }

  /** « ancien patron », "former CEO", « ex-PDG ». */
  private boolean isPast(int trigger) {
    return tree.token(trigger).folded().startsWith("ex-")
        || tree.hasChild(trigger, c -> words.has("former", tree, c))
        || isFormerly(trigger);
  }

  /** Whether « former » opens the noun phrase that ends with the trigger, whatever the parse. */
  private boolean isFormerly(int trigger) {
    for (int i = trigger - 1; i >= 0 && trigger - i <= PHRASE; i--) {
      if (words.has("former", tree, i)) {
        return true;
      }
      if (!tree.hasTag(i, "ADJ", "NOUN", "PROPN", "NUM")) {
        return false;
      }
    }
    return false;
  }
}
