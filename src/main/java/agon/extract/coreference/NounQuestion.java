package agon.extract.coreference;

import agon.text.Document;
import agon.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which thing a noun means: held against what is known of each.
 *
 * @param document the article
 * @param chains the chains so far
 * @param describer puts words into one form
 * @param anaphor the noun
 * @param description what it says
 */
record NounQuestion(
    Document document,
    Chains chains,
    Describer describer,
    Reference anaphor,
    Description description)
    implements Question {
  /** How many sentences back a thing may have been named that nothing calls so. */
  private static final int NEAR = 6;

  @Override
  public String asker() {
    String head = description.head();
    String noun = describer.isTrade(head) ? "trade" : "noun";
    String loose = describer.epithets().isLoose(head) ? "loose" : noun;
    String any = head.equals(Describer.ANY) ? "any" : loose;
    return kinds(anaphor) + " " + any + " " + description.determiner();
  }

  @Override
  public boolean mayMean(Reference other) {
    Chains.Facts thing = chains.facts(other.index());
    String kinds = kinds(anaphor).isEmpty() ? KindGroups.ORGANISATION : kinds(anaphor);
    boolean near = anaphor.sentence() - other.sentence() <= NEAR;
    return thing.kinds().equals(kinds)
        && !(isKind(anaphor, "Company") && isKind(other, "Authority"))
        && !other.span().overlaps(anaphor.span())
        && !Clauses.areSubjectAndObject(document, anaphor, other)
        && (!kinds.equals(PersonVariants.PERSON) || anaphor.gender().agrees(thing.gender()))
        && (near || isAllSaid(thing));
  }

  private static boolean isKind(Reference reference, String kind) {
    return reference.mention().kind().filter(known -> known.name().equals(kind)).isPresent();
  }

  private String kinds(Reference reference) {
    return chains.facts(reference.index()).kinds();
  }

  /** Whether all that the noun says is known of a thing, and it says something. */
  private boolean isAllSaid(Chains.Facts thing) {
    Set<String> asked = asked();
    return !asked.isEmpty() && thing.words().containsAll(asked);
  }

  /** What the noun says that its thing must have been called. */
  private Set<String> asked() {
    Set<String> asked = new TreeSet<>(description.details());
    boolean person = kinds(anaphor).equals(PersonVariants.PERSON);
    boolean owned = !description.things().isEmpty() && !person;
    if (!owned && !description.head().equals(Describer.ANY)) {
      asked.add(description.head());
    }
    return asked;
  }

  @Override
  public List<Reference> controllers() {
    return List.of();
  }

  @Override
  public void describe(Antecedent candidate, Salience salience, PairFeatures features) {
    Chains.Facts thing = chains.facts(candidate.last().index());
    Set<String> words = thing.words();
    String head = description.head();
    boolean called = words.contains(head);
    int details = details(words);
    boolean placed = !description.places().isEmpty();
    boolean known = words.stream().anyMatch(describer.epithets()::isPlace);
    boolean traded = !called && words.stream().anyMatch(describer::isTrade);
    features
        .add("called", called)
        .add("details", details)
        .add("described", 2 * details + (called ? 1 : 0))
        .add("all said", isAllSaid(thing))
        .add("asked", asked().isEmpty())
        .add("excluded", describer.epithets().excludes(head, words))
        .add("elsewhere", placed && details < 3 && known)
        .add("placed", placed)
        .add("other trade", describer.isTrade(head) && traded)
        .add("open", description.open())
        .add("things", description.things().size())
        .word("head", head, thing.kinds())
        .word("determiner", determiner(), head);
  }

  /** Of the noun's details: 0 it has none, 1 none is known of the thing, 2 some are, 3 all are. */
  private int details(Set<String> words) {
    long told = description.details().stream().filter(words::contains).count();
    if (description.details().isEmpty()) {
      return 0;
    }
    return told == 0 ? 1 : told < description.details().size() ? 2 : 3;
  }

  private String determiner() {
    Sentence sentence = document.sentences().get(anaphor.sentence());
    return sentence.tokens().get(sentence.tokenAt(anaphor.span().start())).folded();
  }

  @Override
  public void describeNone(Salience salience, PairFeatures features) {
    String kinds = kinds(anaphor);
    features
        .add("asked", asked().isEmpty())
        .add("places", description.places().size())
        .add("things", description.things().size())
        .add("details", Math.min(3, description.details().size()))
        .add("open", description.open())
        .word("role", anaphor.role().name(), "")
        .word("head", description.head(), kinds)
        .word("determiner", determiner(), kinds)
        .word("determiner and head", determiner(), description.head());
  }
}
