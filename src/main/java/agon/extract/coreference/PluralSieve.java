package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.language.LanguagePack;
import agon.text.Document;
import agon.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the things that a plural stands for. « Ils » stands for the members of a list that was the
 * subject just before (« Meta et OpenAI recrutent. Ils… »); « les deux entreprises » for the list
 * of two that acts or is acted on, or else the only two of that kind, that the last sentences name.
 * Unsure means nobody.
 */
final class PluralSieve {
  /** How many sentences back the members may have been named. */
  private static final int WINDOW = 2;

  private static final Set<String> AGENTS = Set.of("Organization", PersonVariants.PERSON);

  private final Document document;
  private final Chains chains;
  private final Pronouns pronouns;
  private final Epithets epithets;
  private final Map<String, Integer> counts;
  private final List<Reference> before = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /** Things named or meant together, and the mention that does so last. */
  private record Group(List<Reference> members, Reference last, Role role) {}

  PluralSieve(
      Document document,
      Chains chains,
      Pronouns pronouns,
      Epithets epithets,
      Map<String, Integer> counts) {
    this.document = document;
    this.chains = chains;
    this.pronouns = pronouns;
    this.epithets = epithets;
    this.counts = counts;
  }

  /** The words that say how many are meant, from the table {@code set-words}. */
  static Map<String, Integer> counts(LanguagePack pack) {
    return pack.table("set-words").stream()
        .collect(
            Collectors.toUnmodifiableMap(row -> row.cell(0), row -> Integer.parseInt(row.cell(1))));
  }

  /** Notes a noun phrase, in order of the text. */
  void add(Reference reference) {
    if (reference.head() < 0) {
      return;
    }
    if (reference.is(Mention.Form.NAME)) {
      before.add(reference);
      listed(reference);
    } else if (reference.plural() && isSubject(reference) && !chains.isSet(reference)) {
      groups.clear();
    }
  }

  /** A rival: a plural noun that no mention covers hides the lists before it. */
  void hide(Reference rival) {
    if (rival.plural() && isSubject(rival)) {
      groups.clear();
    }
  }

  private static boolean isSubject(Reference reference) {
    return reference.role() == Role.SUBJECT;
  }

  /** Adds a name to the list that it goes on with: « Meta, Google et OpenAI ». */
  private void listed(Reference name) {
    Token token = token(name);
    Optional<Group> open =
        groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(groups.size() - 1));
    boolean joins =
        token.dependency().startsWith("conj")
            && open.isPresent()
            && open.get().last().sentence() == name.sentence()
            && open.get().members().stream().anyMatch(m -> m.head() == token.head());
    if (!joins) {
      groups.add(new Group(List.of(name), name, name.role()));
      return;
    }
    List<Reference> members = new ArrayList<>(open.get().members());
    members.add(name);
    groups.set(groups.size() - 1, new Group(List.copyOf(members), name, open.get().role()));
  }

  /** Whether a mention is one that this sieve alone may resolve. */
  boolean isPlural(Reference reference) {
    return reference.head() >= 0 && (reference.plural() || count(reference) > 0);
  }

  /** Notes the members of the set that a plural stands for, if they are plain. */
  void resolve(Reference plural) {
    List<Reference> members =
        plural.is(Mention.Form.PRONOUN) ? subjects(plural) : counted(plural, count(plural));
    if (members.size() > 1) {
      chains.stand(plural, members);
      groups.add(new Group(members, plural, plural.role()));
    }
  }

  /** The number that the words of a noun phrase say; 0 when they say none. */
  private int count(Reference noun) {
    if (!noun.is(Mention.Form.NOMINAL)) {
      return 0;
    }
    return document.sentences().get(noun.sentence()).tokens().stream()
        .filter(token -> noun.span().contains(token.span()))
        .map(token -> counts.getOrDefault(token.lemma(), counts.getOrDefault(token.folded(), 0)))
        .filter(count -> count > 0)
        .findFirst()
        .orElse(0);
  }

  /** The only list that is a subject in this sentence or the one before. */
  private List<Reference> subjects(Reference pronoun) {
    boolean third =
        pronouns
            .find(ReferenceReader.folded(pronoun.text()))
            .filter(p -> p.person() == 3 && p.plural())
            .isPresent();
    if (!third) {
      return List.of();
    }
    List<Group> lists =
        groups.stream()
            .filter(group -> group.members().size() > 1)
            .filter(group -> pronoun.sentence() - group.last().sentence() <= 1)
            .toList();
    boolean plain = lists.size() == 1 && lists.get(0).role() == Role.SUBJECT;
    return plain && AGENTS.contains(kinds(lists.get(0).members()))
        ? lists.get(0).members()
        : List.of();
  }

  private List<Reference> counted(Reference noun, int count) {
    if (count == 0) {
      return List.of();
    }
    String kind = chains.facts(noun.index()).kinds();
    List<Group> lists =
        groups.stream()
            .filter(group -> group.members().size() == count)
            .filter(group -> group.role() == Role.SUBJECT || group.role() == Role.OBJECT)
            .filter(group -> isNear(noun, group.last()) && fits(kind, kinds(group.members())))
            .toList();
    if (!lists.isEmpty()) {
      return lists.get(lists.size() - 1).members();
    }
    Map<Integer, Reference> named = new LinkedHashMap<>();
    for (Reference name : before) {
      boolean one = fits(kind, chains.facts(name.index()).kinds()) && !isMedia(name);
      if (isNear(noun, name) && one) {
        named.putIfAbsent(chains.root(name.index()), name);
      }
    }
    return named.size() == count ? List.copyOf(named.values()) : List.of();
  }

  private static boolean isNear(Reference noun, Reference other) {
    return noun.sentence() - other.sentence() <= WINDOW;
  }

  private static boolean fits(String asked, String kinds) {
    return asked.isEmpty() ? AGENTS.contains(kinds) : asked.equals(kinds);
  }

  /** The kind that all members share; empty when they differ. */
  private String kinds(List<Reference> members) {
    Set<String> kinds =
        members.stream()
            .map(member -> chains.facts(member.index()).kinds())
            .collect(Collectors.toSet());
    return kinds.size() == 1 ? kinds.iterator().next() : "";
  }

  /** Newspapers and agencies are named as sources, seldom as one of two that act. */
  private boolean isMedia(Reference name) {
    return epithets.excludes(Describer.ANY, chains.facts(name.index()).words());
  }

  private Token token(Reference reference) {
    return document.sentences().get(reference.sentence()).tokens().get(reference.head());
  }
}
