package agon.extract.linking;

import agon.knowledge.CoreferenceChain;
import agon.knowledge.EntityKind;
import agon.knowledge.Mention;
import agon.knowledge.NameKey;
import agon.language.LanguagePack;
import agon.text.Document;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of chains: without titles, the fullest, of which kind. */
final class ChainNames {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

  private static final String WORK = "Work";

  private final Set<String> titles;
  private final Map<String, String> groups;

  ChainNames(LanguagePack pack) {
    titles = Set.copyOf(pack.words("person-titles"));
    groups =
        pack.table("kind-groups").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));
  }

  /** The mentions of a chain that name its thing. */
  static List<Mention> named(CoreferenceChain chain) {
    return chain.mentions().stream().filter(m -> m.form() == Mention.Form.NAME).toList();
  }

  /** The kind that most of the names have; of two, the one that comes first. */
  static Optional<EntityKind> kind(List<Mention> named) {
    Map<EntityKind, Integer> votes = new LinkedHashMap<>();
    for (Mention mention : named) {
      mention.kind().ifPresent(kind -> votes.merge(kind, 1, Integer::sum));
    }
    Optional<EntityKind> best = Optional.empty();
    for (Map.Entry<EntityKind, Integer> vote : votes.entrySet()) {
      if (best.isEmpty() || vote.getValue() > votes.getOrDefault(best.get(), 0)) {
        best = Optional.of(vote.getKey());
      }
    }
    return best;
  }

  /** Whether texts mix the two kinds up. */
  boolean alike(EntityKind one, EntityKind other) {
    return groups
        .getOrDefault(one.name(), one.name())
        .equals(groups.getOrDefault(other.name(), other.name()));
  }

  /** A name without titles, possessive ending and runs of spaces. */
  String bare(String written) {
    String name = SPACE.matcher(NameKey.withoutPossessive(written)).replaceAll(" ").strip();
    int space = name.indexOf(' ');
    while (space > 0 && titles.contains(name.substring(0, space).toLowerCase(Locale.ROOT))) {
      name = name.substring(space + 1);
      space = name.indexOf(' ');
    }
    return name;
  }

  /**
   * The name with the most words; of two, one that is not in capitals throughout, then the one
   * written most often, then the first. For models the one written most often, since words around a
   * model's name often are its maker's.
   */
  Optional<String> fullest(Document document, List<Mention> named, EntityKind kind) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : named) {
      counts.merge(bare(mention.span().of(document.text())), 1, Integer::sum);
    }
    Comparator<Map.Entry<String, Integer>> byWords =
        Comparator.comparing(entry -> SPACE.split(entry.getKey(), -1).length);
    Comparator<Map.Entry<String, Integer>> byCase =
        Comparator.comparing(entry -> isMixed(entry.getKey()) ? 1 : 0);
    Comparator<Map.Entry<String, Integer>> byCount = Map.Entry.comparingByValue();
    Comparator<Map.Entry<String, Integer>> order =
        WORK.equals(groups.get(kind.name()))
            ? byCount.thenComparing(byWords)
            : byWords.thenComparing(byCase).thenComparing(byCount);
    Map.Entry<String, Integer> best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      best = best == null || order.compare(entry, best) > 0 ? entry : best;
    }
    return Optional.ofNullable(best).map(Map.Entry::getKey);
  }

  private static boolean isMixed(String name) {
    return name.codePoints().anyMatch(Character::isLowerCase)
        && name.codePoints().anyMatch(Character::isUpperCase);
  }
}
