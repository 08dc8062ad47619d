package agon.extract.coreference;

import agon.knowledge.EntityKind;
import agon.language.LanguagePack;
import agon.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the words around a pronoun ask of the thing that it stands for: only firms and people sue
 * and hire, only firms are valued, only a model outperforms a model.
 *
 * <p>Source of the idea: selectional preferences, Dagan and Itai, "Automatic Processing of Large
 * Corpora for the Resolution of Anaphora References", COLING 1990.
 */
final class Demands {
  /** The groups of kinds that act. */
  static final Set<String> AGENTS = Set.of("Organization", PersonVariants.PERSON);

  private static final Set<String> WORK = Set.of("Work");
  private static final String NOTHING = "-";
  private static final int REACH = 15;

  private final Set<String> speech;
  private final Set<String> agents;
  private final Set<String> comparing;
  private final Map<String, String> nouns;
  private final Map<String, Set<String>> patients;
  private final Map<String, Set<String>> owners;

  /** The tables {@code speech-verbs, agent-verbs, patient-verbs, comparing-words, owned-nouns}. */
  Demands(LanguagePack pack, KindGroups groups) {
    nouns =
        pack.table("nouns").stream()
            .filter(row -> !row.cell(1).equals("-"))
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.cell(0),
                    row -> groups.of(Optional.of(new EntityKind(row.cell(1)))),
                    (a, b) -> a));
    speech = Set.copyOf(pack.words("speech-verbs"));
    agents = Set.copyOf(pack.words("agent-verbs"));
    comparing = Set.copyOf(pack.words("comparing-words"));
    patients = pack.classes("patient-verbs");
    owners = pack.classes("owned-nouns");
  }

  /** The groups of kinds that the pronoun may stand for; empty when its place does not tell. */
  Set<String> kinds(Search search) {
    String governor = search.governor();
    if (search.isPossessive()) {
      boolean thing = search.pronoun().stand() != Pronouns.Stand.PERSON;
      return thing ? owners.getOrDefault(governor, Set.of()) : Set.of();
    }
    if (search.isPatient()) {
      return patients.getOrDefault(governor, Set.of());
    }
    if (!search.isSubject()) {
      return Set.of();
    }
    if (agents.contains(governor) || speech.contains(governor)) {
      return AGENTS;
    }
    if (isPredicateNoun(search)) {
      return Set.of(nouns.getOrDefault(governor, NOTHING));
    }
    return comparing.contains(governor) && isAboutWorks(search) ? WORK : Set.of();
  }

  /** « Elle est la rivale de Meta », "It is the first contract". */
  private static boolean isPredicateNoun(Search search) {
    int head = search.token().head();
    return search.tokens().get(head).tag().equals("NOUN");
  }

  /** Whether what it is compared with is a model or a product. */
  private static boolean isAboutWorks(Search search) {
    List<Token> tokens = search.tokens();
    int verb = search.token().head();
    return IntStream.range(verb + 1, Math.min(tokens.size(), verb + REACH))
        .filter(i -> tokens.get(i).head() == verb)
        .mapToObj(i -> search.controllers().at(search.reference().sentence(), i))
        .flatMap(Optional::stream)
        .anyMatch(other -> WORK.contains(search.chains().facts(other.index()).kinds()));
  }
}
