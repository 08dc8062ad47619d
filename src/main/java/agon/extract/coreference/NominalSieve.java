package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what a noun refers back to: by what it says of the thing (« la start-up française », « le
 * groupe de Cupertino », « le créateur de ChatGPT ») and by what stands out.
 */
final class NominalSieve {
  private final Document document;
  private final Chains chains;
  private final Describer describer;
  private final Antecedents antecedents;
  private final Map<String, Reference> byName = new TreeMap<>();

  NominalSieve(Document document, Chains chains, Describer describer, Antecedents antecedents) {
    this.document = document;
    this.chains = chains;
    this.describer = describer;
    this.antecedents = antecedents;
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
      if (firm != null && kinds(firm).equals(KindGroups.ORGANISATION)) {
        words(firm).add(person);
      }
    }
  }

  private Set<String> words(Reference reference) {
    return chains.facts(reference.index()).words();
  }

  private String kinds(Reference reference) {
    return chains.facts(reference.index()).kinds();
  }

  /** Joins a noun to the chain that it refers back to, if one is plain. */
  void resolve(Reference noun) {
    if (noun.head() < 0 || noun.plural() || chains.facts(noun.index()).named()) {
      return;
    }
    Description description = describer.describe(document, noun);
    if (!description.other()) {
      antecedents.resolve(new NounQuestion(document, chains, describer, noun, description));
    }
  }
}
