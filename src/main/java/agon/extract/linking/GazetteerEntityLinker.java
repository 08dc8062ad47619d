package agon.extract.linking;

import agon.knowledge.ArticleWords;
import agon.knowledge.CoreferenceChain;
import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.Iris;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.NameIndex;
import agon.knowledge.NameKey;
import agon.language.LanguagePack;
import agon.text.Document;
import agon.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a chain the thing of the gazetteer that most of its names mean, of its kind where names are
 * shared; else a new thing under its fullest name. Safe for several threads.
 */
public final class GazetteerEntityLinker implements EntityLinker {
  private final NameIndex index;
  private final Map<Entity, List<String>> contexts = new HashMap<>();
  private final ChainNames names;
  private final Language language;

  /**
   * A linker for one language.
   *
   * @param pack the language's tables
   * @param gazetteer the things known beforehand
   */
  public GazetteerEntityLinker(LanguagePack pack, Gazetteer gazetteer) {
    index = new NameIndex(gazetteer);
    gazetteer.contexts().forEach(shown -> contexts.put(shown.entity(), shown.words()));
    names = new ChainNames(pack);
    language = pack.language();
  }

  @Override
  public List<LinkedMention> link(Document document, List<CoreferenceChain> chains) {
    List<LinkedMention> linked = new ArrayList<>();
    Read article =
        new Read(document, new ArticleWords(document.text()), new ForeignOwners(document, chains));
    SharedSurnames shared = SharedSurnames.of(document, chains, names);
    for (CoreferenceChain chain : chains) {
      if (!shared.covers(chain)) {
        entity(article, chain)
            .ifPresent(
                thing -> chain.mentions().forEach(m -> linked.add(new LinkedMention(m, thing))));
      }
    }
    linked.sort((one, other) -> one.mention().compareTo(other.mention()));
    return List.copyOf(linked);
  }

  private Optional<Entity> entity(Read article, CoreferenceChain chain) {
    List<Mention> named = ChainNames.named(chain);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Optional<EntityKind> kind = ChainNames.kind(named);
    return known(article, named, kind)
        .or(() -> kind.flatMap(k -> unknown(article.document(), named, k)));
  }

  /**
   * The thing that most of the names mean, none of which is said to be another's; of two, the one
   * whose kind is the chain's, then the one that the article holds more words of.
   */
  private Optional<Entity> known(Read article, List<Mention> named, Optional<EntityKind> kind) {
    Map<Entity, Integer> votes = new LinkedHashMap<>();
    Set<Entity> foreign = new HashSet<>();
    for (Mention mention : named) {
      String name = names.bare(mention.span().of(article.document().text()));
      for (NameIndex.Known known : index.find(name, language)) {
        if (article
            .owners()
            .own(mention, known, contexts.getOrDefault(known.entity(), List.of()))) {
          foreign.add(known.entity());
        }
        votes.merge(known.entity(), weight(known, kind), Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .filter(vote -> mayBe(vote.getKey(), kind) && !foreign.contains(vote.getKey()))
        .max(
            Map.Entry.<Entity, Integer>comparingByValue()
                .thenComparing(vote -> shown(article.words(), vote.getKey()))
                .thenComparing(Map.Entry.<Entity, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  /** How many of the words that show an ambiguous name to mean this thing the article holds. */
  private long shown(ArticleWords words, Entity thing) {
    return contexts.getOrDefault(thing, List.of()).stream().filter(words::has).count();
  }

  private static int weight(NameIndex.Known known, Optional<EntityKind> kind) {
    int exact = kind.equals(Optional.of(known.entity().kind())) ? 4 : 0;
    return exact + (known.name().use() == GazetteerEntry.Use.AMBIGUOUS ? 1 : 2);
  }

  private boolean mayBe(Entity thing, Optional<EntityKind> kind) {
    return kind.isEmpty() || names.alike(thing.kind(), kind.get());
  }

  private Optional<Entity> unknown(Document document, List<Mention> named, EntityKind kind) {
    return names
        .fullest(document, named, kind)
        .filter(name -> !NameKey.of(name).isEmpty())
        .map(name -> new Entity(Iris.unknown(kind, name), kind, name, Optional.empty()));
  }

  private record Read(Document document, ArticleWords words, ForeignOwners owners) {}
}
