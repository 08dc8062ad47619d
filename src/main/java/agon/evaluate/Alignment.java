package agon.evaluate;

import agon.knowledge.Claim;
import agon.knowledge.Entity;
import agon.knowledge.Extraction;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention.Form;
import agon.knowledge.NameKey;
import agon.knowledge.Value;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which entity that was read is which thing of the gold: each joined to the one that it shares most
 * names with, one to one.
 *
 * @param things the gold thing of each entity that has one, by the entity's IRI
 * @param entities the entities that count: named by the text or part of a claim, and not to be
 *     ignored; by IRI
 * @param ignored IRIs of the entities that count neither way
 */
record Alignment(Map<URI, Gold.Thing> things, Map<URI, Entity> entities, Set<URI> ignored) {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:(?:le|la|les|un|une|des|du|de la|de l'|the|a|an)\\s+|[ld]['’]\\s?)",
          Pattern.CASE_INSENSITIVE);

  /** Copies the collections, in their order. */
  Alignment {
    things = Collections.unmodifiableMap(new TreeMap<>(things));
    entities = Collections.unmodifiableMap(new TreeMap<>(entities));
    ignored = Set.copyOf(ignored);
  }

  private record Pair(Gold.Thing thing, Entity entity, int shared, boolean sameKind) {}

  /** Joins the entities of an extraction to the things of the gold. */
  static Alignment of(Gold gold, Extraction extraction) {
    Map<URI, Entity> entities = counted(extraction);
    Map<URI, Set<String>> names = names(extraction);
    List<Pair> pairs = new ArrayList<>();
    for (Gold.Thing thing : gold.entities()) {
      Set<String> own = keys(thing.surfaces());
      for (Entity entity : entities.values()) {
        Set<String> shared = new HashSet<>(names.getOrDefault(entity.iri(), Set.of()));
        shared.retainAll(own);
        if (!shared.isEmpty()) {
          boolean sameKind = merged(thing.type()).equals(merged(entity.kind().name()));
          pairs.add(new Pair(thing, entity, shared.size(), sameKind));
        }
      }
    }
    Map<URI, Gold.Thing> things = joined(pairs);
    Set<URI> ignored = ignored(gold, names, things);
    entities.keySet().removeAll(ignored);
    return new Alignment(things, entities, ignored);
  }

  /** A kind's name, with model and product taken as one. */
  static String merged(String kind) {
    return kind.equals("Product") ? "Model" : kind;
  }

  /** What equal names share: case, leading articles, apostrophes and hyphens do not count. */
  static String key(String name) {
    String bare = ARTICLE.matcher(name.strip()).replaceFirst("");
    return NameKey.of(bare.isEmpty() ? name : bare);
  }

  /** The gold id of an entity, else its IRI in angle brackets, which no gold id equals. */
  String idOf(Entity entity) {
    return Optional.ofNullable(things.get(entity.iri()))
        .map(Gold.Thing::id)
        .orElse("<" + entity.iri() + ">");
  }

  private static Map<URI, Gold.Thing> joined(List<Pair> pairs) {
    pairs.sort(
        Comparator.comparingInt(Pair::shared)
            .reversed()
            .thenComparing(Pair::sameKind, Comparator.reverseOrder())
            .thenComparing(pair -> pair.thing().id())
            .thenComparing(Pair::entity));
    Map<URI, Gold.Thing> things = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      URI iri = pair.entity().iri();
      if (!things.containsKey(iri) && taken.add(pair.thing().id())) {
        things.put(iri, pair.thing());
      }
    }
    return things;
  }

  private static Map<URI, Entity> counted(Extraction extraction) {
    Map<URI, Entity> entities = new TreeMap<>();
    for (LinkedMention linked : extraction.mentions()) {
      if (linked.mention().form() == Form.NAME) {
        entities.put(linked.entity().iri(), linked.entity());
      }
    }
    for (Claim claim : extraction.claims()) {
      entities.put(claim.subject().iri(), claim.subject());
      if (claim.object() instanceof Value.OfEntity thing) {
        entities.put(thing.entity().iri(), thing.entity());
      }
    }
    return entities;
  }

  private static Map<URI, Set<String>> names(Extraction extraction) {
    Map<URI, Set<String>> names = new TreeMap<>();
    for (LinkedMention linked : extraction.mentions()) {
      if (linked.mention().form() != Form.PRONOUN) {
        String words = linked.mention().span().of(extraction.document().text());
        names.computeIfAbsent(linked.entity().iri(), iri -> new TreeSet<>()).add(key(words));
      }
    }
    return names;
  }

  private static Set<URI> ignored(
      Gold gold, Map<URI, Set<String>> names, Map<URI, Gold.Thing> things) {
    Set<String> keys = keys(gold.ignore());
    Set<URI> ignored = new HashSet<>();
    names.forEach(
        (iri, own) -> {
          if (!things.containsKey(iri) && own.stream().anyMatch(keys::contains)) {
            ignored.add(iri);
          }
        });
    return ignored;
  }

  private static Set<String> keys(List<String> surfaces) {
    Set<String> keys = new HashSet<>();
    surfaces.forEach(surface -> keys.add(key(surface)));
    keys.remove("");
    return keys;
  }
}
