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
      Antecedents antecedents) {
    Optional<Pronouns.Pronoun> found = pronouns.of(reference);
    if (found.isPresent() && reference.head() >= 0) {
      Pronouns.Pronoun pronoun = found.get();
      Search search = new Search(document, reference, pronoun, chains, controllers);
      if (pronoun.person() == 3 && !pronoun.plural() && refers(search)) {
        resolve(search, antecedents);
      }
    }
  }

  /** What the sentence opens with as its topic, or the pronoun sets off, is meant for sure. */
  private void resolve(Search search, Antecedents antecedents) {
    PronounQuestion question = question(search);
    boolean opened = topics.opens(search);
    Optional<Reference> sure = opened ? topics.of(search) : setOff(search);
    if (sure.isPresent() || opened) {
      sure.filter(question::agrees)
          .ifPresent(thing -> search.chains().unite(search.reference(), thing));
    } else {
      antecedents.resolve(question);
    }
  }

  /** Whether it stands for a thing at all; « le » does so only before verbs such as « croire ». */
  private boolean refers(Search search) {
    boolean clitic = search.pronoun().clitic() && !believed.contains(search.governor());
    return !clitic && !isImpersonal(search);
  }

  private static boolean isImpersonal(Search search) {
    Token token = search.token();
    if (token.dependency().startsWith("expl")) {
      return true;
    }
    return token.dependency().startsWith("nsubj")
        && token.head() >= 0
        && hasClauseSubject(search.tokens(), token.head());
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

  private PronounQuestion question(Search search) {
    List<Reference> above =
        search.controllers().of(search.reference(), search.isPossessive()).stream()
            .filter(other -> search.chains().facts(other.index()).named())
            .toList();
    return new PronounQuestion(search, above, demands.kinds(search), takings.isTaken(search));
  }

  /**
   * « Sony, lui, » and "Stable Diffusion itself": what stands before a pronoun that sets it off.
   */
  private static Optional<Reference> setOff(Search search) {
    List<Token> tokens = search.tokens();
    int at = search.reference().head();
    boolean set =
        at >= 2
            && at + 1 < tokens.size()
            && isComma(tokens.get(at - 1))
            && isComma(tokens.get(at + 1));
    return search.pronoun().strong() && set
        ? search.controllers().endingAt(search.reference().sentence(), at - 2)
        : Optional.empty();
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }
}
