package agon.extract.coreference;

import agon.knowledge.CoreferenceChain;
import agon.knowledge.Entity;
import agon.knowledge.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The chains as they grow: at first a chain a mention. Chains that two things of the gazetteer
 * name, or that differ in gender or kind, stay apart. For one article and one thread.
 */
final class Chains {
  private final List<Reference> references;
  private final int[] parents;
  private final Facts[] facts;
  private final Map<Integer, List<Reference>> sets = new HashMap<>();

  /** What is known of a chain. */
  static final class Facts {
    private Optional<Entity> known = Optional.empty();
    private String kinds;
    private Gender gender;
    private Optional<Reference> name;
    private int size = 1;
    private final Set<String> words = new TreeSet<>();

    private Facts(Reference reference, String kinds) {
      this.kinds = kinds;
      this.gender = reference.gender();
      this.name = Optional.of(reference).filter(r -> r.is(Mention.Form.NAME));
    }

    /** The thing of the gazetteer that names it. */
    Optional<Entity> known() {
      return known;
    }

    /** The group of its kinds; empty when unknown. */
    String kinds() {
      return kinds;
    }

    /** Its gender. */
    Gender gender() {
      return gender;
    }

    /** Whether one of its mentions is a name. */
    boolean named() {
      return name.isPresent();
    }

    /** The number of its mentions. */
    int size() {
      return size;
    }

    /** Lemmas that describe it: nouns and adjectives joined to it by apposition, places. */
    Set<String> words() {
      return words;
    }

    private boolean fits(Facts other) {
      boolean oneThing = known.isEmpty() || other.known.isEmpty() || known.equals(other.known);
      boolean oneKind = kinds.isEmpty() || other.kinds.isEmpty() || kinds.equals(other.kinds);
      return oneThing
          && oneKind
          && (!kinds.equals(PersonVariants.PERSON) || gender.agrees(other.gender));
    }

    private void add(Facts other) {
      known = known.isPresent() ? known : other.known;
      kinds = kinds.isEmpty() ? other.kinds : kinds;
      gender = gender == Gender.UNKNOWN ? other.gender : gender;
      name = name.isPresent() ? name : other.name;
      size += other.size;
      words.addAll(other.words);
    }
  }

  Chains(List<Reference> references, KindGroups groups) {
    this.references = references;
    parents = new int[references.size()];
    facts = new Facts[references.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      facts[i] = new Facts(references.get(i), groups.of(references.get(i).mention().kind()));
    }
  }

  /** The first mention of this mention's chain. */
  int root(int mention) {
    int at = mention;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Whether two mentions are of one chain. */
  boolean areOne(Reference one, Reference other) {
    return root(one.index()) == root(other.index());
  }

  /** What is known of this mention's chain. */
  Facts facts(int mention) {
    return facts[root(mention)];
  }

  /** The first name among the mentions of this mention's chain; itself where there is none. */
  Reference name(Reference mention) {
    return facts(mention.index()).name.orElse(mention);
  }

  /**
   * Notes the gender that a name tells and the thing of the gazetteer that it means; a person's
   * surname by itself means whom the article names in full.
   */
  void name(Reference reference, NameGroup group) {
    Facts chain = facts(reference.index());
    chain.gender = group.form().gender();
    if (!group.isSurname()) {
      chain.known = group.known();
    }
  }

  /** Notes which thing of the gazetteer a chain is. */
  void know(Reference reference, Entity thing) {
    facts(reference.index()).known = Optional.of(thing);
  }

  /** Whether the article speaks of nothing of this thing's kinds more often. */
  boolean leads(Reference reference) {
    Facts thing = facts(reference.index());
    return thing.size() > 2
        && references.stream()
            .map(other -> facts(other.index()))
            .noneMatch(other -> other.size() > thing.size() && other.kinds().equals(thing.kinds()));
  }

  /** Joins two chains; returns whether they are one now. */
  boolean unite(Reference one, Reference other) {
    int first = Math.min(root(one.index()), root(other.index()));
    int second = Math.max(root(one.index()), root(other.index()));
    if (first == second) {
      return true;
    }
    if (!facts[first].fits(facts[second])) {
      return false;
    }
    parents[second] = first;
    facts[first].add(facts[second]);
    return true;
  }

  /** Notes that a plural, in no chain so far, stands for each of these, which come before it. */
  void stand(Reference plural, List<Reference> members) {
    if (facts(plural.index()).size() == 1) {
      sets.put(plural.index(), List.copyOf(members));
    }
  }

  /** Whether a plural is known to stand for several. */
  boolean isSet(Reference plural) {
    return sets.containsKey(plural.index());
  }

  /**
   * The chains, in order of their first mention. A plural that stands for several is in the chain
   * of each.
   */
  List<CoreferenceChain> build() {
    Map<Integer, List<Mention>> members = new TreeMap<>();
    for (Reference reference : references) {
      sets.getOrDefault(reference.index(), List.of(reference)).stream()
          .map(one -> root(one.index()))
          .distinct()
          .forEach(
              root ->
                  members.computeIfAbsent(root, r -> new ArrayList<>()).add(reference.mention()));
    }
    return members.values().stream().map(CoreferenceChain::new).toList();
  }
}
