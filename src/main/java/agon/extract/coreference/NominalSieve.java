package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what a definite noun refers back to: by what it says of the thing (« la start-up française
 * », « le groupe de Cupertino », « le créateur de ChatGPT »), else, where nothing speaks against
 * it, by what stands out.
 */
final class NominalSieve {
  private static final double LEAD = 1.25;
  private static final double SURE_LEAD = 2;
  private static final String ORGANISATION = "Organization";

  private final Document document;
  private final Chains chains;
  private final Describer describer;
  private final Salience salience;
  private final Map<String, Reference> byName = new TreeMap<>();

  NominalSieve(Document document, Chains chains, Describer describer, Salience salience) {
    this.document = document;
    this.chains = chains;
    this.describer = describer;
    this.salience = salience;
  }

  /** Notes what the text says around the names. */
  void learn(List<Reference> references) {
    for (Reference reference : references) {
      if (reference.is(Mention.Form.NAME) && reference.head() >= 0) {
        learn(reference);
      }
    }
    for (Map.Entry<String, Reference> entry : byName.entrySet()) {
      if (kinds(entry.getValue()).equals(PersonVariants.PERSON)) {
        lend(entry.getKey(), words(entry.getValue()));
      }
    }
  }

  private void learn(Reference name) {
    Set<String> words = words(name);
    words.addAll(describer.epithets(name.text()));
    chains
        .facts(name.index())
        .known()
        .ifPresent(thing -> words.addAll(describer.epithets(thing.name())));
    words.addAll(describer.describeName(document, name));
    byName.putIfAbsent(describer.canonical(name.text()), name);
  }

  /** A firm is known by those who lead it, too: « la société de Sam Altman ». */
  private void lend(String person, Set<String> words) {
    for (String word : words) {
      Reference firm = byName.get(word);
      if (firm != null && kinds(firm).equals(ORGANISATION)) {
        words(firm).add(person);
      }
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
    boolean owned = !description.things().isEmpty() && !isPerson(noun);
    if (!owned && !description.head().equals(Describer.ANY)) {
      asked.add(description.head());
    }
    Optional<Salience.Occurrence> described =
        asked.isEmpty() ? Optional.empty() : described(noun, asked);
    if (described.isPresent() || (isPerson(noun) && !asked.isEmpty())) {
      return described;
    }
    boolean loose = describer.epithets().isLoose(description.head());
    boolean placed = !description.places().isEmpty();
    if (loose && description.details().equals(description.places())) {
      return salience.best(
          noun.sentence(), LEAD, o -> fits(noun, o) && mayBe(description, placed, o) ? 1 : 0);
    }
    return description.open() && isOrganisation(noun)
        ? salience
            .best(noun.sentence(), SURE_LEAD, o -> likelihood(noun, description, loose, o))
            .filter(o -> chains.leads(o.reference()))
        : Optional.empty();
  }

  /**
   * Whether a firm may be meant by a noun that says more than is known of any: 1 for one that
   * nothing tells apart from it.
   */
  private double likelihood(
      Reference noun, Description description, boolean loose, Salience.Occurrence occurrence) {
    if (!fits(noun, occurrence) || !mayBe(description, true, occurrence)) {
      return 0;
    }
    Set<String> words = words(occurrence.reference());
    boolean trade = describer.isTrade(description.head()) && !words.contains(description.head());
    boolean unknown = words.stream().noneMatch(describer::isTrade);
    return loose || (trade && unknown) ? 1 : 0;
  }

  private boolean isOrganisation(Reference noun) {
    return kinds(noun).equals(ORGANISATION);
  }

  private boolean isPerson(Reference noun) {
    return kinds(noun).equals(PersonVariants.PERSON);
  }

  /** Whether nothing that is known of a thing speaks against this description. */
  private boolean mayBe(Description description, boolean placed, Salience.Occurrence occurrence) {
    Set<String> words = words(occurrence.reference());
    Epithets epithets = describer.epithets();
    return !epithets.excludes(description.head(), words)
        && !(placed && words.stream().anyMatch(epithets::isPlace));
  }

  /** The thing that the text has described in these words; the most salient of several. */
  private Optional<Salience.Occurrence> described(Reference noun, Set<String> asked) {
    return salience
        .best(noun.sentence(), LEAD, o -> fits(noun, o) && has(o, asked) ? 1 : 0)
        .or(() -> salience.last(o -> fits(noun, o) && has(o, asked)));
  }

  private boolean has(Salience.Occurrence occurrence, Set<String> asked) {
    return words(occurrence.reference()).containsAll(asked);
  }

  private Set<String> words(Reference reference) {
    return chains.facts(reference.index()).words();
  }

  private String kinds(Reference reference) {
    return chains.facts(reference.index()).kinds();
  }

  private static boolean isKind(Reference reference, String kind) {
    return reference.mention().kind().filter(known -> known.name().equals(kind)).isPresent();
  }

  private boolean fits(Reference noun, Salience.Occurrence occurrence) {
    if (occurrence.rival()) {
      return false;
    }
    Reference other = occurrence.reference();
    Chains.Facts thing = chains.facts(other.index());
    String kinds = kinds(noun).isEmpty() ? ORGANISATION : kinds(noun);
    return thing.named()
        && thing.kinds().equals(kinds)
        && !(isKind(noun, "Company") && isKind(other, "Authority"))
        && !other.span().overlaps(noun.span())
        && (!kinds.equals(PersonVariants.PERSON) || noun.gender().agrees(thing.gender()))
        && !Clauses.areArgumentsOfOneVerb(document, noun, other)
        && !Clauses.isInClauseAbout(document, noun, other)
        && !Clauses.isDoerOver(document, noun, other)
        && !Clauses.isQuotedBefore(document, noun, other);
  }
}
