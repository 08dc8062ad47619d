package agon.extract.linking;

import agon.knowledge.CoreferenceChain;
import agon.knowledge.EntityKind;
import agon.knowledge.Mention;
import agon.knowledge.NameKey;
import agon.text.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Surnames that several persons of an article bear. A chain that holds nothing but such a surname
 * names nobody, whoever the gazetteer knows by it.
 */
final class SharedSurnames {
  private static final EntityKind PERSON = new EntityKind("Person");

  private final Set<CoreferenceChain> chains;

  private SharedSurnames(Set<CoreferenceChain> chains) {
    this.chains = chains;
  }

  /** Finds the chains that hold nothing but a shared surname. */
  static SharedSurnames of(Document document, List<CoreferenceChain> chains, ChainNames names) {
    Map<String, Integer> bearers = new HashMap<>();
    Map<CoreferenceChain, String> bare = new HashMap<>();
    for (CoreferenceChain chain : chains) {
      List<Mention> named = ChainNames.named(chain);
      if (ChainNames.kind(named).equals(Optional.of(PERSON))) {
        String name = names.fullest(document, named, PERSON).orElse("");
        int space = name.lastIndexOf(' ');
        if (space < 0) {
          bare.put(chain, NameKey.of(name));
        } else {
          bearers.merge(NameKey.of(name.substring(space + 1)), 1, Integer::sum);
        }
      }
    }
    Set<CoreferenceChain> shared = new HashSet<>();
    bare.forEach(
        (chain, surname) -> {
          if (bearers.getOrDefault(surname, 0) > 1) {
            shared.add(chain);
          }
        });
    return new SharedSurnames(Set.copyOf(shared));
  }

  /** Whether this chain holds nothing but a surname that several persons bear. */
  boolean covers(CoreferenceChain chain) {
    return chains.contains(chain);
  }
}
