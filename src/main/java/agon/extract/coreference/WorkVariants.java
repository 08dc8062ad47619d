package agon.extract.coreference;

import agon.knowledge.NameKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Variants of the names of models, services and chips: « Claude Sonnet 3.5 » for « Claude 3.5
 * Sonnet », « Meta Llama 3 » for « Llama 3 », « R1 » for « DeepSeek-R1 ». Two versions of a family
 * never are one, nor are a version and its family.
 */
final class WorkVariants implements VariantRule {
  private static final Set<String> OPEN = Set.of("Work", "Hardware");
  private static final Pattern PARTS =
      Pattern.compile("[\\s\\u00a0\\u202f\\-‐‑–_/]+|(?<=\\p{L})(?=\\d)");

  @Override
  public void apply(List<NameGroup> groups, Chains chains) {
    List<NameGroup> works = groups.stream().filter(g -> OPEN.contains(g.kinds())).toList();
    Set<String> makers =
        groups.stream()
            .filter(g -> g.kinds().equals("Organization"))
            .map(g -> g.form().key())
            .collect(Collectors.toCollection(HashSet::new));
    join(NameSieve.index(works, g -> List.of(sorted(bare(g, makers)))), chains);
    Map<String, List<NameGroup>> byVersion = NameSieve.index(works, WorkVariants::versions);
    for (NameGroup group : works) {
      String key = String.join(" ", parts(group));
      if (startsWithLetter(key) && hasDigit(key)) {
        List<NameGroup> full = byVersion.getOrDefault(key, List.of());
        unite(group, full.stream().filter(f -> sameKind(f, group)).limit(2).toList(), chains);
      }
    }
  }

  private static void join(Map<String, List<NameGroup>> byParts, Chains chains) {
    for (List<NameGroup> same : byParts.values()) {
      NameGroup first = same.get(0);
      same.stream()
          .filter(w -> sameKind(w, first))
          .forEach(w -> chains.unite(first.first(), w.first()));
    }
  }

  private static void unite(NameGroup group, List<NameGroup> full, Chains chains) {
    if (full.size() == 1) {
      chains.unite(full.get(0).first(), group.first());
    }
  }

  private static boolean sameKind(NameGroup one, NameGroup other) {
    return one.kinds().equals(other.kinds()) && one.mayEqual(other);
  }

  private static List<String> parts(NameGroup group) {
    return Stream.of(PARTS.split(group.form().text(), -1))
        .map(NameKey::of)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The words of a name without the maker that it starts with. */
  private static List<String> bare(NameGroup group, Set<String> makers) {
    List<String> parts = parts(group);
    boolean made =
        parts.size() > 1 && makers.contains(parts.get(0)) && startsWithLetter(parts.get(1));
    return made && parts.get(1).length() > 2 ? parts.subList(1, parts.size()) : parts;
  }

  private static String sorted(List<String> parts) {
    return parts.stream().sorted().collect(Collectors.joining(" "));
  }

  /** The ends of a name that say its version: « R1 » of « DeepSeek-R1 ». */
  private static List<String> versions(NameGroup group) {
    List<String> parts = parts(group);
    return IntStream.range(1, parts.size())
        .filter(i -> parts.subList(0, i).stream().noneMatch(WorkVariants::hasDigit))
        .mapToObj(i -> String.join(" ", parts.subList(i, parts.size())))
        .toList();
  }

  private static boolean startsWithLetter(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
