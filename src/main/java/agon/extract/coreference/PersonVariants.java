package agon.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Variants of persons' names: surnames, given names, initials, longer and shorter given names. A
 * surname that two persons of the article share goes to the one named last nearby, else to nobody.
 */
final class PersonVariants implements VariantRule {
  /** The kind of persons. */
  static final String PERSON = "Person";

  /** How many sentences a shared surname may stand from the full name that it shortens. */
  private static final int NEAR = 2;

  private static final int MOST_WORDS = 12;

  @Override
  public void apply(List<NameGroup> groups, Chains chains) {
    List<NameGroup> persons = groups.stream().filter(g -> g.kinds().equals(PERSON)).toList();
    List<NameGroup> full = persons.stream().filter(g -> isFull(g)).toList();
    Map<String, List<NameGroup>> bySurname = NameSieve.index(full, PersonVariants::surnames);
    for (NameGroup group : full) {
      joinFullNames(group, bySurname, chains);
    }
    Map<String, List<NameGroup>> byOther = NameSieve.index(full, PersonVariants::otherNames);
    for (NameGroup group : persons) {
      joinShortName(group, bySurname, byOther, chains);
    }
  }

  private static boolean isFull(NameGroup group) {
    return group.form().size() > 1 && group.form().size() <= MOST_WORDS;
  }

  /** The ends of a full name: « Gonzalez Rogers », « Rogers ». */
  private static List<String> surnames(NameGroup group) {
    NameForm form = group.form();
    return IntStream.range(1, form.size()).mapToObj(form::back).toList();
  }

  /** The given name and the initials of a full name. */
  private static List<String> otherNames(NameGroup group) {
    StringBuilder initials = new StringBuilder();
    group.form().words().forEach(word -> initials.append(word.charAt(0)));
    return Stream.of(group.form().front(1), initials.toString()).toList();
  }

  private static void joinFullNames(
      NameGroup group, Map<String, List<NameGroup>> bySurname, Chains chains) {
    List<NameGroup> family = bySurname.getOrDefault(group.form().back(1), List.of());
    List<NameGroup> same =
        family.stream().limit(10).filter(other -> sameGivenName(group, other)).toList();
    if (same.size() == 2) {
      chains.unite(same.get(0).first(), same.get(1).first());
    }
  }

  /** Whether « Sam » and « Samuel », or « S. » and « Sam », may be one given name. */
  private static boolean sameGivenName(NameGroup one, NameGroup other) {
    String first = one.form().front(1);
    String second = other.form().front(1);
    String shorter = first.length() < second.length() ? first : second;
    String longer = first.length() < second.length() ? second : first;
    boolean initial = shorter.length() == 1 || shorter.length() >= 3;
    return one.mayEqual(other) && initial && longer.startsWith(shorter);
  }

  private static void joinShortName(
      NameGroup group,
      Map<String, List<NameGroup>> bySurname,
      Map<String, List<NameGroup>> byOther,
      Chains chains) {
    List<NameGroup> bearers = bearers(group, bySurname, chains);
    if (bearers.isEmpty() && group.isSurname()) {
      bearers =
          bearers(group, byOther, chains).stream()
              .filter(bearer -> bearer.first().index() < group.first().index())
              .toList();
    }
    if (bearers.size() > 1) {
      joinEach(group, bearers, chains);
      return;
    }
    for (Reference member : group.members()) {
      chains.unite(bearers.isEmpty() ? group.first() : bearers.get(0).first(), member);
    }
    if (bearers.isEmpty() && group.isSurname()) {
      group.known().ifPresent(thing -> chains.know(group.first(), thing));
    }
  }

  /** One full name for each person of the article that this short name may mean. */
  private static List<NameGroup> bearers(
      NameGroup group, Map<String, List<NameGroup>> index, Chains chains) {
    List<NameGroup> bearers = new ArrayList<>();
    List<Integer> roots = new ArrayList<>();
    for (NameGroup other : index.getOrDefault(group.form().key(), List.of())) {
      int root = chains.root(other.first().index());
      boolean fits =
          root != chains.root(group.first().index())
              && group.form().gender().agrees(chains.facts(root).gender());
      if (fits && !roots.contains(root)) {
        bearers.add(other);
        roots.add(root);
      }
    }
    return bearers;
  }

  /** Gives each mention of a shared name to the one bearer named nearby or, so far, at all. */
  private static void joinEach(NameGroup group, List<NameGroup> bearers, Chains chains) {
    for (Reference member : group.members()) {
      List<NameGroup> sofar =
          bearers.stream().filter(b -> b.first().index() < member.index()).toList();
      List<NameGroup> near = sofar.stream().filter(b -> isNear(b, member)).toList();
      List<NameGroup> meant = near.isEmpty() ? sofar : near;
      if (meant.size() == 1) {
        chains.unite(meant.get(0).first(), member);
      }
    }
  }

  private static boolean isNear(NameGroup bearer, Reference member) {
    return bearer.members().stream()
        .anyMatch(
            full -> full.index() < member.index() && member.sentence() - full.sentence() <= NEAR);
  }
}
