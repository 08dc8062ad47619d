package agon.extract.coreference;

import agon.knowledge.CoreferenceChain;
import agon.knowledge.Gazetteer;
import agon.knowledge.Mention;
import agon.knowledge.NameIndex;
import agon.language.LanguagePack;
import agon.language.Ranker;
import agon.text.Document;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins mentions by sieves, from the surest to the least sure: names written alike and their
 * variants, nouns in apposition to a name, then, from left to right, nouns and pronouns that refer
 * back.
 *
 * <p>Source of the idea: Lee et al., "Deterministic Coreference Resolution Based on Entity-Centric,
 * Precision-Ranked Rules", Computational Linguistics 39(4), 2013. Safe for several threads.
 */
public final class SieveCoreferenceResolver implements CoreferenceResolver {
  private static final Pattern ITEM = Pattern.compile("(?:[-*•▶►■▪→]|\\d{1,2}[.)])[\\s\\u00a0]");

  private final Pronouns pronouns;
  private final KindGroups kindGroups;
  private final NameSieve names;
  private final Describer describer;
  private final PronounSieve pronounSieve;
  private final SetWords setWords;
  private final AntecedentChooser chooser;

  /**
   * A resolver for one language.
   *
   * @param pack the language's tables
   * @param gazetteer the names known beforehand
   */
  public SieveCoreferenceResolver(LanguagePack pack, Gazetteer gazetteer) {
    this(pack, gazetteer, new RankedChooser(Ranker.load(pack, "references.bin")));
  }

  /** A resolver that somebody else decides for. */
  public SieveCoreferenceResolver(
      LanguagePack pack, Gazetteer gazetteer, AntecedentChooser chooser) {
    this.chooser = chooser;
    NameIndex index = new NameIndex(gazetteer);
    pronouns = new Pronouns(pack);
    kindGroups = new KindGroups(pack);
    List<VariantRule> rules =
        List.of(
            new PersonVariants(),
            new OrganisationVariants(pack),
            new WorkVariants(),
            new Misspellings());
    names = new NameSieve(index, pack.language(), new GivenNames(pack), kindGroups, rules);
    describer = new Describer(pack, index);
    pronounSieve = new PronounSieve(pack, pronouns, kindGroups);
    setWords = new SetWords(pack);
  }

  @Override
  public List<CoreferenceChain> resolve(Document document, List<Mention> mentions) {
    List<Reference> references = new ReferenceReader(pronouns).read(document, mentions);
    Chains chains = new Chains(references, kindGroups);
    names.apply(references, chains);
    new AppositionSieve(document, chains, describer).apply(references);
    resolveBackwards(document, references, chains);
    return chains.build();
  }

  /** The sentences that open an item of a list; each item tells of its own things. */
  private static NavigableSet<Integer> items(Document document) {
    return IntStream.range(0, document.sentences().size())
        .filter(
            i -> ITEM.matcher(document.sentences().get(i).span().of(document.text())).lookingAt())
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void resolveBackwards(Document document, List<Reference> references, Chains chains) {
    Salience salience = new Salience(chains);
    Controllers controllers = new Controllers(document, references);
    Antecedents antecedents = new Antecedents(document, references, chains, salience, chooser);
    NominalSieve nominals = new NominalSieve(document, chains, describer, antecedents);
    nominals.learn(references);
    NavigableSet<Integer> items = items(document);
    PluralSieve plurals = new PluralSieve(document, chains, pronouns, describer, setWords);
    plurals.learn(references);
    for (Salience.Occurrence occurrence : Rivals.among(document, references)) {
      Reference reference = occurrence.reference();
      Optional.ofNullable(items.floor(reference.sentence())).ifPresent(salience::startAt);
      if (occurrence.rival()) {
        plurals.hide(reference);
      } else if (plurals.isPlural(reference)) {
        plurals.resolve(reference);
      } else if (reference.is(Mention.Form.NOMINAL)) {
        nominals.resolve(reference);
      } else if (reference.is(Mention.Form.PRONOUN)) {
        pronounSieve.resolve(document, reference, chains, controllers, antecedents);
      }
      if (!occurrence.rival()) {
        plurals.add(reference);
      }
      salience.add(occurrence);
    }
  }
}
