package agon.extract.coreference;

import agon.text.Document;
import agon.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The things that an article has named of late, and those that it has named together: « Meta,
 * Google et OpenAI », or « les deux firmes » once it is known which. For one article.
 */
final class NamedSets {
  /** How many sentences back the members may have been named. */
  static final int WINDOW = 2;

  private static final int REMEMBERED = 60;
  private static final int LONGEST = 40;

  /** How many lists may be open at a time: « X, PDG de Y, et Z ». */
  private static final int OPEN = 4;

  private final Document document;
  private final Chains chains;
  private final Joints joints;
  private final Deque<Reference> named = new ArrayDeque<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private int hidden = -1;

  /**
   * Things named or meant together.
   *
   * @param members the things, in order of the text; never empty
   * @param last the mention that names the last of them, or that means them all
   * @param role what they do in their clause
   */
  record Group(List<Reference> members, Reference last, Role role) {
    /** Copies the members. */
    Group {
      members = List.copyOf(members);
    }
  }

  NamedSets(Document document, Chains chains, Set<String> ownerMarks) {
    joints = new Joints(document, ownerMarks);
    this.document = document;
    this.chains = chains;
  }

  /** Notes a name, or another mention of one named thing, in order of the text. */
  void add(Reference reference) {
    if (!chains.facts(reference.index()).named()) {
      return;
    }
    remember(named, reference);
    Optional<Group> open = open(reference);
    if (open.isEmpty()) {
      remember(groups, new Group(List.of(reference), reference, reference.role()));
    } else {
      groups.remove(open.get());
      List<Reference> members = new ArrayList<>(open.get().members());
      members.add(reference);
      Role role = open.get().role();
      role = role == Role.EMBEDDED ? joints.lastRole(reference) : role;
      groups.addLast(whole(new Group(members, reference, role)));
    }
  }

  /** Notes that a plural means these. */
  void add(List<Reference> members, Reference plural) {
    remember(groups, new Group(members, plural, plural.role()));
  }

  /** What follows may stand for the plural that ends here, and so for none of the lists before. */
  void hide(Reference rival) {
    hidden = rival.span().start();
  }

  private static <T> void remember(Deque<T> memory, T latest) {
    memory.addLast(latest);
    if (memory.size() > REMEMBERED) {
      memory.removeFirst();
    }
  }

  /** The list that a name goes on with: « Meta, Google et OpenAI ». */
  private Optional<Group> open(Reference name) {
    boolean listed = token(name).dependency().startsWith("conj");
    Iterator<Group> backwards = groups.descendingIterator();
    for (int i = 0; i < OPEN && backwards.hasNext(); i++) {
      Group group = backwards.next();
      boolean heads = group.members().stream().anyMatch(m -> m.head() == token(name).head());
      boolean next = i == 0 && (listed || joints.isTied(group.last(), name));
      if (mayGoOn(group, name)
          && ((listed && heads) || (next && joints.isConjunction(group.last(), name)))) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /**
   * The list with the names before it that only commas part from it: « Meta, » Google et OpenAI.
   */
  private Group whole(Group list) {
    Group before = groups.peekLast();
    if (before == null || !joints.isComma(before.last(), list.members().get(0))) {
      return list;
    }
    groups.removeLast();
    List<Reference> members = new ArrayList<>(before.members());
    members.addAll(list.members());
    Role role = before.role() == Role.SUBJECT ? before.role() : list.role();
    return whole(new Group(members, list.last(), role));
  }

  private boolean mayGoOn(Group group, Reference name) {
    return group.last().sentence() == name.sentence()
        && group.members().size() < LONGEST
        && !group.last().span().overlaps(name.span())
        && !roots(group.members()).contains(chains.root(name.index()));
  }

  /** The lists of two or more that nothing hides, as near as this and of members that fit. */
  List<Group> open(Reference plural, int distance, Predicate<Reference> fits) {
    return lists(plural, fits).stream()
        .filter(group -> group.last().span().start() > hidden)
        .filter(group -> plural.sentence() - group.last().sentence() <= distance)
        .toList();
  }

  /** The lists of two or more whose members fit, each set once, as it was meant last. */
  private List<Group> lists(Reference plural, Predicate<Reference> fits) {
    Map<Set<Integer>, Group> distinct = new LinkedHashMap<>();
    for (Group group : groups) {
      boolean near = plural.sentence() - group.last().sentence() <= WINDOW;
      if (near && group.members().size() > 1 && group.members().stream().allMatch(fits)) {
        distinct.put(roots(group.members()), group);
      }
    }
    return List.copyOf(distinct.values());
  }

  /**
   * So many things of which a plural may speak: the list of as many that acts or is acted on, or
   * the only ones that a sentence names, whichever is nearer; else those that a plural meant
   * before. Empty when the nearest sentence leaves a choice.
   */
  List<Reference> counted(Reference plural, int count, Predicate<Reference> fits) {
    List<Group> lists =
        lists(plural, fits).stream().filter(group -> group.members().size() == count).toList();
    Set<Integer> nearer = new HashSet<>();
    for (int distance = 0; distance <= WINDOW; distance++) {
      int from = plural.sentence() - distance;
      List<Group> here = lists.stream().filter(g -> g.last().sentence() == from).toList();
      if (here.stream().anyMatch(NamedSets::isPlain)) {
        return here.size() == 1 ? here.get(0).members() : List.of();
      }
      List<Reference> alone = alone(from, fits);
      Set<Integer> things = roots(alone);
      if (alone.size() == count && things.containsAll(nearer)) {
        return alone;
      }
      nearer.addAll(things);
    }
    List<Group> meant = lists.stream().filter(g -> g.last().plural()).toList();
    return meant.size() == 1 ? meant.get(0).members() : List.of();
  }

  /** The list of two that was named last; empty when another is as near. */
  List<Reference> pair(Reference plural, Predicate<Reference> fits) {
    List<Group> lists =
        lists(plural, fits).stream().filter(group -> group.members().size() == 2).toList();
    int last = lists.stream().mapToInt(group -> group.last().sentence()).max().orElse(0);
    List<Group> latest = lists.stream().filter(g -> g.last().sentence() == last).toList();
    return latest.size() == 1 ? latest.get(0).members() : List.of();
  }

  /** « Des rivaux comme X et Y » names examples; what is said is said of others. */
  private static boolean isPlain(Group list) {
    return list.role() == Role.SUBJECT || list.role() == Role.OBJECT || list.last().plural();
  }

  /**
   * The things that a sentence names before a plural. Where some only own what it tells of, « les
   * modèles de Meta », none is sure.
   */
  private List<Reference> alone(int sentence, Predicate<Reference> fits) {
    Map<Integer, Reference> things = new LinkedHashMap<>();
    named.stream()
        .filter(name -> name.sentence() == sentence && fits.test(name))
        .forEach(name -> things.putIfAbsent(chains.root(name.index()), name));
    List<Reference> all = List.copyOf(things.values());
    long owners = all.stream().filter(name -> joints.isOwner(name, all)).count();
    return owners == 0 || owners == all.size() ? all : List.of();
  }

  /** The members of the only list, or of the only one that acts. */
  static List<Reference> only(List<Group> lists) {
    List<Group> acting = lists.stream().filter(g -> g.role() == Role.SUBJECT).toList();
    List<Group> likely = lists.size() == 1 ? lists : acting;
    return likely.size() == 1 ? likely.get(0).members() : List.of();
  }

  private Set<Integer> roots(List<Reference> members) {
    return members.stream().map(m -> chains.root(m.index())).collect(Collectors.toSet());
  }

  private Token token(Reference reference) {
    return document.sentences().get(reference.sentence()).tokens().get(reference.head());
  }
}
