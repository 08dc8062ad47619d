package agon.extract.coreference;

import agon.language.LanguagePack;
import agon.text.Document;
import agon.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a third-person pronoun or possessive stands for, by kind, number, gender and what
 * stands out. Nouns that are no mentions stand in the way: where « la plainte » is meant, nothing
 * is. First and second persons are left to those who know who speaks.
 */
final class PronounSieve {
  private static final double LEAD = 1.15;
  private static final double SURE_LEAD = 1.3;
  private static final double AGREEING = 1.3;
  private static final Set<String> NEVER = Set.of("Place", "");

  private final Pronouns pronouns;
  private final Set<String> believed;
  private final Demands demands;
  private final Topics topics;
  private final Takings takings;

  PronounSieve(LanguagePack pack, Pronouns pronouns, KindGroups groups) {
    this.pronouns = pronouns;
    believed = Set.copyOf(pack.words("belief-verbs"));
    demands = new Demands(pack, groups);
    topics = new Topics(pack);
    takings = new Takings(pack);
  }

  /** Joins a pronoun to the chain that it stands for, if one is plain. */
  void resolve(
      Document document,
      Reference reference,
      Chains chains,
      Controllers controllers,
      Salience salience) {
    Optional<Pronouns.Pronoun> found = pronouns.of(reference);
    if (found.isEmpty() || reference.head() < 0) {
      return;
    }
    Pronouns.Pronoun pronoun = found.get();
    Search search = new Search(document, reference, pronoun, chains, controllers);
    if (pronoun.person() == 3 && !pronoun.plural() && refers(search)) {
      if (isContrast(search)) {
        controllers
            .endingAt(reference.sentence(), reference.head() - 2)
            .filter(other -> other.plural() == pronoun.plural() && agree(search, other))
            .ifPresent(other -> chains.unite(reference, other));
        return;
      }
      if (topics.opens(search)) {
        topics
            .of(search)
            .filter(topic -> !topic.plural() && agree(search, topic))
            .ifPresent(topic -> chains.unite(reference, topic));
        return;
      }
      resolve(search, chains, controllers, salience);
    }
  }

  /** Joins a pronoun to what controls it or, where nothing does, to what is likeliest. */
  private void resolve(Search search, Chains chains, Controllers controllers, Salience salience) {
    Reference reference = search.reference();
    boolean latest = search.pronoun().latest();
    Optional<Reference> controller = controller(search, controllers);
    if (controller.isPresent() && !latest) {
      controller.ifPresent(subject -> chains.unite(reference, subject));
      return;
    }
    Optional<Salience.Occurrence> antecedent =
        latest
            ? salience.last(o -> fits(search, o))
            : salience.best(reference.sentence(), lead(search), o -> likelihood(search, o));
    antecedent.filter(o -> !o.rival()).ifPresent(o -> chains.unite(reference, o.reference()));
  }

  /** Where its place tells what it may stand for, no rival noun does, and more is asked. */
  private double lead(Search search) {
    return demands.kinds(search).isEmpty() ? LEAD : SURE_LEAD;
  }

  /** Whether it stands for a thing at all; « le » does so only before verbs such as « croire ». */
  private boolean refers(Search search) {
    boolean clitic = search.pronoun().clitic() && !believed.contains(search.governor());
    return !clitic && !isImpersonal(search.document(), search.reference());
  }

  /**
   * « Sony, lui, » and "Stable Diffusion itself": a pronoun that sets off what stands before it.
   */
  private static boolean isContrast(Search search) {
    List<Token> tokens = search.tokens();
    int at = search.reference().head();
    boolean set =
        at >= 2
            && at + 1 < tokens.size()
            && isComma(tokens.get(at - 1))
            && isComma(tokens.get(at + 1));
    return search.pronoun().strong() && set;
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  /** The nearest subject above that the pronoun may stand for and that is known by name. */
  private Optional<Reference> controller(Search search, Controllers controllers) {
    List<Reference> above = controllers.of(search.reference(), search.isPossessive());
    boolean others = above.size() > 1 && takings.isTaken(search);
    return above.stream()
        .skip(others ? 1 : 0)
        .filter(other -> !other.plural() && search.chains().facts(other.index()).named())
        .filter(other -> !other.span().overlaps(search.reference().span()))
        .filter(other -> !search.isPossessive() || isAgent(search, other))
        .filter(other -> mayMean(search, other))
        .findFirst();
  }

  private static boolean isAgent(Search search, Reference other) {
    return Demands.AGENTS.contains(search.chains().facts(other.index()).kinds());
  }

  /**
   * A person whose gender is known to agree is more likely to be meant than a thing; of two firms,
   * the one that the article tells of.
   */
  private double likelihood(Search search, Salience.Occurrence occurrence) {
    if (!fits(search, occurrence)) {
      return 0;
    }
    if (occurrence.rival()) {
      return 1;
    }
    Chains.Facts thing = search.chains().facts(occurrence.reference().index());
    if (!thing.kinds().equals(PersonVariants.PERSON)) {
      return thing.prominence();
    }
    boolean tells = search.pronoun().gender() != Gender.UNKNOWN;
    return tells && thing.gender() == search.pronoun().gender() ? AGREEING : 1;
  }

  private boolean isImpersonal(Document document, Reference reference) {
    List<Token> tokens = document.sentences().get(reference.sentence()).tokens();
    Token token = tokens.get(reference.head());
    if (token.dependency().startsWith("expl")) {
      return true;
    }
    return token.dependency().startsWith("nsubj")
        && token.head() >= 0
        && hasClauseSubject(tokens, token.head());
  }

  private static boolean hasClauseSubject(List<Token> tokens, int governor) {
    int to = Math.min(tokens.size(), governor + 30);
    boolean adjective = tokens.get(governor).tag().equals("ADJ");
    return tokens.subList(governor, to).stream()
        .filter(token -> token.head() == governor)
        .anyMatch(
            token ->
                token.dependency().startsWith("csubj")
                    || (adjective && token.dependency().equals("ccomp")));
  }

  private boolean fits(Search search, Salience.Occurrence occurrence) {
    Reference other = occurrence.reference();
    if (other.plural() || other.span().overlaps(search.reference().span())) {
      return false;
    }
    return occurrence.rival() ? rivals(search, other) : mayMean(search, other);
  }

  private boolean rivals(Search search, Reference other) {
    return search.pronoun().stand() != Pronouns.Stand.PERSON
        && search.pronoun().gender().agrees(other.gender())
        && demands.kinds(search).isEmpty();
  }

  private boolean mayMean(Search search, Reference other) {
    return agree(search, other) && mayStandThere(search, other);
  }

  /** Whether kind and gender allow it. */
  private boolean agree(Search search, Reference other) {
    Chains.Facts thing = search.chains().facts(other.index());
    boolean person = thing.kinds().equals(PersonVariants.PERSON);
    Gender gender = person ? thing.gender() : other.gender();
    boolean stands =
        switch (search.pronoun().stand()) {
          case PERSON -> person;
          case THING -> !person;
          case ANY -> true;
        };
    Set<String> kinds = demands.kinds(search);
    return stands
        && !NEVER.contains(thing.kinds())
        && search.pronoun().gender().agrees(gender)
        && (kinds.isEmpty() || kinds.contains(thing.kinds()));
  }

  private static boolean mayStandThere(Search search, Reference other) {
    return search.isPossessive()
        ? !Clauses.isPossessiveInApposition(search.document(), search.reference(), other)
        : !Clauses.areArgumentsOfOneVerb(search.document(), search.reference(), other)
            && !Clauses.isDoerOver(search.document(), search.reference(), other)
            && !Clauses.isInClauseAbout(search.document(), search.reference(), other);
  }
}
