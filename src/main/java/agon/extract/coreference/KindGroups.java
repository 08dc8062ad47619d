package agon.extract.coreference;

import agon.knowledge.EntityKind;
import agon.language.LanguagePack;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds that texts mix up, from the table {@code kind-groups}. */
final class KindGroups {
  /** The group of firms, laboratories and authorities. */
  static final String ORGANISATION = "Organization";

  private final Map<String, String> groups;

  KindGroups(LanguagePack pack) {
    groups =
        pack.table("kind-groups").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));
  }

  /** The group of a kind: its own name unless the table says otherwise; empty when unknown. */
  String of(Optional<EntityKind> kind) {
    return kind.map(k -> groups.getOrDefault(k.name(), k.name())).orElse("");
  }
}
