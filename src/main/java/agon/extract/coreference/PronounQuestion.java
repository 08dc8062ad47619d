package agon.extract.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which thing a pronoun or possessive stands for.
 *
 * @param search where it stands and what its form tells
 * @param controllers the named subjects above it, nearest first
 * @param demanded the groups of kinds that its place asks for; empty when it does not tell
 * @param taken whether it stands at works that the verb above takes
 */
record PronounQuestion(
    Search search, List<Reference> controllers, Set<String> demanded, boolean taken)
    implements Question {
  private static final int NEAR = 6;
  private static final int MANY = 5;
  private static final Set<String> NEVER = Set.of("Place", "");

  @Override
  public Reference anaphor() {
    return search.reference();
  }

  @Override
  public String asker() {
    String place = search.isPossessive() ? "owner" : search.token().dependency();
    return search.pronoun().stand() + " " + search.pronoun().latest() + " " + place;
  }

  @Override
  public boolean mayMean(Reference other) {
    return agrees(other)
        && !other.span().overlaps(anaphor().span())
        && anaphor().sentence() - other.sentence() <= NEAR
        && !isBarredBy(other);
  }

  /** Whether kind, number and gender allow it to mean the thing of this mention. */
  boolean agrees(Reference other) {
    Chains.Facts thing = search.chains().facts(other.index());
    boolean person = thing.kinds().equals(PersonVariants.PERSON);
    boolean stands =
        switch (search.pronoun().stand()) {
          case PERSON -> person;
          case THING -> !person;
          case ANY -> true;
        };
    return stands
        && !other.plural()
        && !NEVER.contains(thing.kinds())
        && search.pronoun().gender().agrees(person ? thing.gender() : other.gender());
  }

  /**
   * Whether it cannot mean the thing of this mention: "Meta sued it", "Getty says that Meta copied
   * its pictures".
   */
  private boolean isBarredBy(Reference other) {
    boolean another = taken && controllers.size() > 1;
    return another
        ? search.chains().areOne(controllers.get(0), other)
        : Clauses.areSubjectAndObject(search.document(), anaphor(), other);
  }

  @Override
  public void describe(Antecedent candidate, Salience salience, PairFeatures features) {
    Reference last = candidate.last();
    Chains.Facts thing = search.chains().facts(last.index());
    int controls = controls(last);
    int asked = demanded.contains(thing.kinds()) ? 1 : 2;
    List<Reference> rivals = salience.rivalsSince(last).stream().filter(this::isRival).toList();
    int subjects = count(rivals, rival -> rival.role() == Role.SUBJECT);
    boolean tells = search.pronoun().gender() != Gender.UNKNOWN;
    int gender = thing.gender() == Gender.UNKNOWN ? 1 : 2;
    features
        .add("controls", controls)
        .add("taken", taken ? 1 + controls : 0)
        .add("demanded", demanded.isEmpty() ? 0 : asked)
        .add("rivals", Math.min(rivals.size(), MANY))
        .add("rival subjects", subjects)
        .add("controls and rivals", 8 * controls + subjects)
        .add("gender", tells ? gender : 0)
        .word("pronoun", word(), thing.kinds())
        .word("governor", search.governor(), thing.kinds())
        .word("dependency", search.token().dependency(), thing.kinds());
  }

  /** Which of the subjects above a thing is, from 1; 0 if there are none, 5 if it is none. */
  private int controls(Reference thing) {
    for (int i = 0; i < controllers.size(); i++) {
      if (search.chains().areOne(controllers.get(i), thing)) {
        return Math.min(i + 1, MANY - 1);
      }
    }
    return controllers.isEmpty() ? 0 : MANY;
  }

  /** Whether the pronoun may stand for this noun instead. */
  private boolean isRival(Reference noun) {
    return !noun.plural() && search.pronoun().gender().agrees(noun.gender());
  }

  private static int count(List<Reference> rivals, Predicate<Reference> which) {
    return (int) Math.min(rivals.stream().filter(which).count(), 3);
  }

  private String word() {
    return search.reference().text().toLowerCase(Locale.ROOT);
  }

  @Override
  public void describeNone(Salience salience, PairFeatures features) {
    int here = anaphor().sentence();
    List<Reference> rivals = salience.rivalsFrom(here - 1).stream().filter(this::isRival).toList();
    features
        .add("demanded", demanded.isEmpty())
        .add("controls", Math.min(controllers.size(), 2))
        .add("rivals", Math.min(rivals.size(), MANY))
        .add("rival subjects", count(rivals, rival -> rival.role() == Role.SUBJECT))
        .add("rivals here", count(rivals, rival -> rival.sentence() == here))
        .word("pronoun", word(), "")
        .word("governor", search.governor(), "")
        .word("dependency", search.token().dependency(), word())
        .word("governor and pronoun", search.governor(), word());
  }
}
