package agon.extract.linking;

import agon.knowledge.CoreferenceChain;
import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.Mention;
import agon.knowledge.NameIndex;
import agon.text.Document;
import agon.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where the firm named right before an ambiguous name makes it that firm's: "Varonis Atlas"
 * is no browser of OpenAI's. A firm that is itself among the words that show the thing does not.
 */
final class ForeignOwners {
  private static final EntityKind COMPANY = new EntityKind("Company");

  /** What firms own: a firm or person named behind a firm may be anybody. */
  private static final Set<String> OWNED = Set.of("Model", "Product", "Hardware", "Dataset");

  private final Map<Integer, String> firms = new HashMap<>();

  /** The firms that an article names, from its chains. */
  ForeignOwners(Document document, List<CoreferenceChain> chains) {
    for (CoreferenceChain chain : chains) {
      for (Mention mention : ChainNames.named(chain)) {
        if (mention.kind().equals(Optional.of(COMPANY))) {
          Span span = mention.span();
          firms.put(span.end(), span.of(document.text()).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /**
   * Whether a mention is given to a firm that has nothing to do with the known thing of its name.
   *
   * @param shown the words that show the thing to be meant, in lower case
   */
  boolean own(Mention mention, NameIndex.Known known, List<String> shown) {
    String firm = firms.get(mention.span().start() - 1);
    Entity thing = known.entity();
    return firm != null
        && known.name().use() == GazetteerEntry.Use.AMBIGUOUS
        && OWNED.contains(thing.kind().name())
        && !shown.isEmpty()
        && !thing.name().toLowerCase(Locale.ROOT).contains(firm)
        && shown.stream().noneMatch(word -> word.contains(firm) || firm.contains(word));
  }
}
