package agon.extract.coreference;

import agon.text.Document;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what a definite noun refers back to: by what it says of the thing (« la start-up française
 * », « le groupe de Cupertino », « le PDG »), else, where the noun fits all of its kind, by what
 * stands out.
 */
final class NominalSieve {
  private static final double LEAD = 1.25;

  private final Document document;
  private final Chains chains;
  private final Describer describer;
  private final Salience salience;

  NominalSieve(Document document, Chains chains, Describer describer, Salience salience) {
    this.document = document;
    this.chains = chains;
    this.describer = describer;
    this.salience = salience;
  }

  /** Notes what the text says around a name. */
  void learn(Reference name) {
    if (name.head() >= 0) {
      Set<String> words = chains.facts(name.index()).words();
      words.addAll(describer.epithets(name.text()));
      chains
          .facts(name.index())
          .known()
          .ifPresent(thing -> words.addAll(describer.epithets(thing.name())));
      words.addAll(describer.describeName(document, name));
    }
  }

  /** Joins a noun to the chain that it refers back to, if one is plain. */
  void resolve(Reference noun) {
    if (noun.head() < 0 || noun.plural() || chains.facts(noun.index()).named()) {
      return;
    }
    Description description = describer.describe(document, noun);
    if (description.determiner() == Description.Determiner.DEFINITE) {
      antecedent(noun, description)
          .ifPresent(occurrence -> chains.unite(noun, occurrence.reference()));
    }
  }

  private Optional<Salience.Occurrence> antecedent(Reference noun, Description description) {
    Set<String> asked = new TreeSet<>(description.details());
    if (!description.head().equals(Describer.ANY)) {
      asked.add(description.head());
    }
    if (asked.isEmpty()) {
      return salience.best(noun.sentence(), LEAD, o -> fits(noun, o));
    }
    Optional<Salience.Occurrence> described = described(noun, asked);
    if (described.isPresent() || !description.details().isEmpty()) {
      return described;
    }
    return Optional.empty();
  }

  /** The thing that the text has described in these words; the most salient of several. */
  private Optional<Salience.Occurrence> described(Reference noun, Set<String> asked) {
    return salience
        .best(noun.sentence(), LEAD, o -> fits(noun, o) && words(o).containsAll(asked))
        .or(() -> salience.last(o -> fits(noun, o) && words(o).containsAll(asked)));
  }

  private Set<String> words(Salience.Occurrence occurrence) {
    return chains.facts(occurrence.reference().index()).words();
  }

  private boolean fits(Reference noun, Salience.Occurrence occurrence) {
    if (occurrence.rival()) {
      return false;
    }
    Reference other = occurrence.reference();
    Chains.Facts thing = chains.facts(other.index());
    String kinds = chains.facts(noun.index()).kinds();
    return thing.named()
        && thing.kinds().equals(kinds)
        && !other.span().overlaps(noun.span())
        && (!kinds.equals(PersonVariants.PERSON) || noun.gender().agrees(thing.gender()))
        && !Clauses.areArgumentsOfOneVerb(document, noun, other);
  }
}
