package agon.extract.coreference;

import agon.knowledge.Mention;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * What was spoken of lately, and how much it stands out. A thing gains by being named, most as a
 * subject; what it gained halves with each sentence.
 *
 * <p>Source: Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", Computational
 * Linguistics 20(4), 1994.
 */
final class Salience {
  private static final int WINDOW = 3;
  private static final int REMEMBERED = 80;

  private final Chains chains;
  private final Deque<Occurrence> recent = new ArrayDeque<>();
  private Optional<Reference> pronoun = Optional.empty();
  private int horizon;

  /**
   * A noun phrase of the text.
   *
   * @param reference the mention; a phrase that is none has the index -1 less its number
   * @param rival whether it is a noun that is no mention, which only stands in the way
   */
  record Occurrence(Reference reference, boolean rival) {}

  Salience(Chains chains) {
    this.chains = chains;
  }

  /** Notes a noun phrase, in order of the text. */
  void add(Occurrence occurrence) {
    recent.addLast(occurrence);
    if (recent.size() > REMEMBERED) {
      recent.removeFirst();
    }
    if (occurrence.reference().is(Mention.Form.PRONOUN)) {
      pronoun = Optional.of(occurrence.reference());
    }
  }

  /** Notes that what follows tells of something else than what stands before this sentence. */
  void startAt(int sentence) {
    horizon = sentence;
  }

  /** Whether a mention stands before the item of a list that speaks now. */
  boolean isForgotten(Reference mention) {
    return mention.sentence() < horizon;
  }

  /** Whether the last pronoun means the same thing as this mention. */
  boolean isContinued(Reference mention) {
    return pronoun.filter(last -> chains.areOne(last, mention)).isPresent();
  }

  /** Whether a noun stands in the way: no mention, or one that means nothing with a name. */
  private boolean isRival(Occurrence occurrence) {
    Reference reference = occurrence.reference();
    return occurrence.rival()
        || (reference.is(Mention.Form.NOMINAL) && !chains.facts(reference.index()).named());
  }

  /** The nouns that stand in the way and were spoken of after a mention, the last first. */
  List<Reference> rivalsSince(Reference mention) {
    List<Reference> rivals = new ArrayList<>();
    Iterator<Occurrence> backwards = recent.descendingIterator();
    while (backwards.hasNext()) {
      Occurrence occurrence = backwards.next();
      if (occurrence.reference().span().start() <= mention.span().start()) {
        return rivals;
      }
      if (isRival(occurrence)) {
        rivals.add(occurrence.reference());
      }
    }
    return rivals;
  }

  /** The nouns that stand in the way and were spoken of in a sentence or after it. */
  List<Reference> rivalsFrom(int sentence) {
    return recent.stream()
        .filter(this::isRival)
        .map(Occurrence::reference)
        .filter(rival -> rival.sentence() >= sentence)
        .toList();
  }

  /**
   * The named things that a noun or pronoun may mean, in order of their first mention.
   *
   * @param question what is asked of them
   */
  List<Antecedent> candidates(Question question) {
    Map<Integer, List<Reference>> things = new LinkedHashMap<>();
    Predicate<Reference> named = m -> m.head() >= 0 && chains.facts(m.index()).named();
    recent.stream()
        .filter(occurrence -> !occurrence.rival())
        .map(Occurrence::reference)
        .filter(named.and(question::mayMean))
        .forEach(mention -> of(things, mention).add(mention));
    for (Reference after : question.controllers()) {
      if (named.test(after) && question.mayMean(after) && of(things, after).isEmpty()) {
        of(things, after).add(after);
      }
    }
    int sentence = question.anaphor().sentence();
    return things.values().stream().map(mentions -> antecedent(sentence, mentions)).toList();
  }

  private List<Reference> of(Map<Integer, List<Reference>> things, Reference mention) {
    return things.computeIfAbsent(chains.root(mention.index()), thing -> new ArrayList<>());
  }

  private Antecedent antecedent(int sentence, List<Reference> mentions) {
    Reference last = mentions.get(mentions.size() - 1);
    double[] bySentence = new double[WINDOW + 1];
    for (Reference mention : mentions) {
      int distance = sentence - mention.sentence();
      if (distance <= WINDOW) {
        double weight = (double) mention.role().salience() / (1 << distance);
        bySentence[distance] = Math.max(bySentence[distance], weight);
      }
    }
    double salience = DoubleStream.of(bySentence).sum();
    int distance = sentence - last.sentence();
    return new Antecedent(last, chains.name(last), distance, mentions.size(), salience);
  }
}
