package agon.extract.coreference;

import agon.language.LanguagePack;
import agon.text.Document;
import agon.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what a third-person pronoun or possessive stands for, by kind, number, gender and what
 * stands out. Nouns that are no mentions stand in the way: where « la plainte » is meant, nothing
 * is. First and second persons are left to those who know who speaks.
 */
final class PronounSieve {
  private static final double LEAD = 1.15;
  private static final Set<String> NEVER = Set.of("Place", "");

  private final Pronouns pronouns;
  private final Set<String> speech;
  private final Map<String, String> owned;

  PronounSieve(LanguagePack pack, Pronouns pronouns) {
    this.pronouns = pronouns;
    speech = Set.copyOf(pack.words("speech-verbs"));
    owned =
        pack.table("owned-nouns").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));
  }

  /** Joins a pronoun to the chain that it stands for, if one is plain. */
  void resolve(Document document, Reference reference, Chains chains, Salience salience) {
    Optional<Pronouns.Pronoun> found = pronouns.find(ReferenceReader.folded(reference.text()));
    if (found.isEmpty() || reference.head() < 0) {
      return;
    }
    Pronouns.Pronoun pronoun = found.get();
    Search search = new Search(document, reference, pronoun, chains);
    if (pronoun.person() == 3 && !pronoun.plural() && !isImpersonal(document, reference)) {
      Optional<Salience.Occurrence> antecedent =
          pronoun.latest()
              ? salience.last(o -> fits(search, o))
              : salience.best(reference.sentence(), LEAD, o -> fits(search, o));
      antecedent.filter(o -> !o.rival()).ifPresent(o -> chains.unite(reference, o.reference()));
    }
  }

  /** What is asked: where the pronoun stands and what it tells. */
  private record Search(
      Document document, Reference reference, Pronouns.Pronoun pronoun, Chains chains) {

    List<Token> tokens() {
      return document.sentences().get(reference.sentence()).tokens();
    }

    Token token() {
      return tokens().get(reference.head());
    }

    /** The lemma of the word that governs the pronoun; empty at the root. */
    String governor() {
      int head = token().head();
      return head < 0 ? "" : tokens().get(head).lemma();
    }

    boolean isPossessive() {
      String dependency = token().dependency();
      return dependency.startsWith("det") || dependency.equals("nmod:poss");
    }
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
        && !speech.contains(search.governor())
        && wanted(search).isEmpty();
  }

  private boolean mayMean(Search search, Reference other) {
    Chains.Facts thing = search.chains().facts(other.index());
    boolean person = thing.kinds().equals(PersonVariants.PERSON);
    Gender gender = person ? thing.gender() : other.gender();
    boolean stands =
        switch (search.pronoun().stand()) {
          case PERSON -> person;
          case THING -> !person;
          case ANY -> true;
        };
    String wanted = wanted(search);
    return stands
        && !NEVER.contains(thing.kinds())
        && search.pronoun().gender().agrees(gender)
        && (wanted.isEmpty() || wanted.equals(thing.kinds()))
        && mayStandThere(search, other);
  }

  private static boolean mayStandThere(Search search, Reference other) {
    return search.isPossessive()
        ? !Clauses.isPossessiveInApposition(search.document(), search.reference(), other)
        : !Clauses.areArgumentsOfOneVerb(search.document(), search.reference(), other)
            && !Clauses.isInClauseAbout(search.document(), search.reference(), other);
  }

  /**
   * The kinds that may own the noun that a possessive stands before; empty when it does not tell.
   */
  private String wanted(Search search) {
    return search.isPossessive() ? owned.getOrDefault(search.governor(), "") : "";
  }
}
