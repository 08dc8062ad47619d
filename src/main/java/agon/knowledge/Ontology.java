package agon.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds and relations that a graph may hold, as read from {@code ontology/schema.ttl}.
 *
 * @param kinds the leaf kinds that entities have, sorted by name
 * @param relations all relations, sorted by name
 */
public record Ontology(List<EntityKind> kinds, List<Relation> relations) {
  /** Copies the lists. */
  public Ontology {
    kinds = List.copyOf(kinds);
    relations = List.copyOf(relations);
  }

  /** The relations by name. */
  public Map<String, Relation> relationsByName() {
    return relations.stream()
        .collect(Collectors.toUnmodifiableMap(Relation::name, Function.identity()));
  }

  /** The kind of this name, if there is one. */
  public Optional<EntityKind> kind(String name) {
    return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}
