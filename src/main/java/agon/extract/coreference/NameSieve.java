package agon.extract.coreference;

import agon.knowledge.Entity;
import agon.knowledge.Mention;
import agon.knowledge.NameIndex;
import agon.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Joins names: first those written alike or listed as names of one thing, then the variants that
 * its rules find.
 */
final class NameSieve {
  private final NameIndex index;
  private final Language language;
  private final GivenNames givenNames;
  private final KindGroups kindGroups;
  private final List<VariantRule> rules;

  NameSieve(
      NameIndex index,
      Language language,
      GivenNames givenNames,
      KindGroups kindGroups,
      List<VariantRule> rules) {
    this.index = index;
    this.language = language;
    this.givenNames = givenNames;
    this.kindGroups = kindGroups;
    this.rules = List.copyOf(rules);
  }

  /** Joins the chains of the names among these references. */
  void apply(List<Reference> references, Chains chains) {
    List<NameGroup> groups = groups(references);
    for (NameGroup group : groups) {
      for (Reference member : group.members()) {
        chains.name(member, group);
        if (!group.isSurname()) {
          chains.unite(group.first(), member);
        }
      }
    }
    for (VariantRule rule : rules) {
      rule.apply(groups, chains);
    }
  }

  private List<NameGroup> groups(List<Reference> references) {
    Map<String, NameGroup> groups = new LinkedHashMap<>();
    Map<String, NameForm> forms = new LinkedHashMap<>();
    for (Reference reference : references) {
      if (reference.is(Mention.Form.NAME)) {
        NameForm form =
            forms.computeIfAbsent(reference.text(), text -> NameForm.of(text, givenNames));
        String kinds = kindGroups.of(reference.mention().kind());
        Optional<Entity> known = known(form, reference.mention());
        groups
            .computeIfAbsent(
                key(kinds, form, known), k -> new NameGroup(kinds, form, known, new ArrayList<>()))
            .members()
            .add(reference);
      }
    }
    return List.copyOf(groups.values());
  }

  private static String key(String kinds, NameForm form, Optional<Entity> known) {
    String unlisted = kinds + " " + (form.words().isEmpty() ? form.text() : form.key());
    if (kinds.equals(PersonVariants.PERSON) && form.size() <= 1) {
      return unlisted + " " + form.gender();
    }
    return known.map(thing -> thing.iri().toString()).orElse(unlisted);
  }

  /** The one thing of the gazetteer that this name means, of the mention's kind if it can be. */
  private Optional<Entity> known(NameForm form, Mention mention) {
    List<Entity> things =
        index.find(form.text(), language).stream()
            .map(NameIndex.Known::entity)
            .distinct()
            .filter(thing -> fits(thing, mention))
            .toList();
    List<Entity> exact =
        things.stream().filter(thing -> mention.kind().equals(Optional.of(thing.kind()))).toList();
    List<Entity> best = exact.isEmpty() ? things : exact;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private boolean fits(Entity thing, Mention mention) {
    return mention.kind().isEmpty()
        || kindGroups.of(mention.kind()).equals(kindGroups.of(Optional.of(thing.kind())));
  }

  /** The groups of names by a key, each list in the order of the groups. */
  static Map<String, List<NameGroup>> index(
      List<NameGroup> groups, Function<NameGroup, List<String>> keys) {
    Map<String, List<NameGroup>> byKey = new LinkedHashMap<>();
    for (NameGroup group : groups) {
      for (String key : keys.apply(group).stream().distinct().toList()) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
      }
    }
    return byKey;
  }
}
