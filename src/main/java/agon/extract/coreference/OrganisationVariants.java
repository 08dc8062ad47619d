package agon.extract.coreference;

import agon.knowledge.NameKey;
import agon.language.LanguagePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Variants of the names of organisations, datasets and cases: « Meta » for « Meta Platforms », «
 * Mistral » for « Mistral AI », « Times » for « New York Times », « SNE » for « Syndicat national
 * de l'édition ».
 */
final class OrganisationVariants implements VariantRule {
  private static final Set<String> CLOSED =
      Set.of(PersonVariants.PERSON, "Place", "Work", "Hardware");
  private static final Pattern WORD_GAP = Pattern.compile("[\\s\\u00a0\\u202f'’-]+");
  private static final int SHORTEST_END = 4;
  private static final int MOST_WORDS = 12;

  private final Map<String, String> endings;
  private final Set<String> smallWords;

  OrganisationVariants(LanguagePack pack) {
    endings =
        pack.table("company-endings").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));
    smallWords = Set.copyOf(pack.words("small-words"));
  }

  @Override
  public void apply(List<NameGroup> groups, Chains chains) {
    List<NameGroup> open = groups.stream().filter(g -> !CLOSED.contains(g.kinds())).toList();
    List<NameGroup> longNames = open.stream().filter(OrganisationVariants::isLong).toList();
    Map<String, List<NameGroup>> byFront = NameSieve.index(longNames, OrganisationVariants::fronts);
    Map<String, List<NameGroup>> byBack = NameSieve.index(longNames, OrganisationVariants::backs);
    Map<String, List<NameGroup>> byInitials = NameSieve.index(longNames, this::initials);
    for (NameGroup group : open) {
      String key = group.form().key();
      Stream.of(
              of(byFront, key, group).stream().filter(full -> isFront(group, full)).toList(),
              of(byBack, key, group).stream().filter(full -> isBack(group, full)).toList(),
              group.form().isAcronym() ? of(byInitials, key, group) : List.<NameGroup>of())
          .filter(names -> oneThing(names, chains))
          .forEach(names -> chains.unite(names.get(0).first(), group.first()));
    }
  }

  private static boolean isLong(NameGroup group) {
    return group.form().size() > 1 && group.form().size() <= MOST_WORDS;
  }

  private static List<NameGroup> of(
      Map<String, List<NameGroup>> index, String key, NameGroup group) {
    return index.getOrDefault(key, List.of()).stream()
        .limit(20)
        .filter(full -> !full.equals(group) && full.kinds().equals(group.kinds()))
        .filter(full -> full.mayEqual(group))
        .toList();
  }

  private static boolean oneThing(List<NameGroup> names, Chains chains) {
    return names.stream().map(name -> chains.root(name.first().index())).distinct().count() == 1;
  }

  private static List<String> fronts(NameGroup group) {
    return IntStream.range(1, group.form().size()).mapToObj(group.form()::front).toList();
  }

  private static List<String> backs(NameGroup group) {
    return IntStream.range(1, group.form().size()).mapToObj(group.form()::back).toList();
  }

  private List<String> initials(NameGroup group) {
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : WORD_GAP.split(group.form().text(), -1)) {
      String key = NameKey.of(word);
      if (!key.isEmpty()) {
        all.append(key.charAt(0));
        large.append(smallWords.contains(key) ? "" : key.substring(0, 1));
      }
    }
    return Stream.of(all.toString(), large.toString()).filter(i -> i.length() > 2).toList();
  }

  /**
   * Whether a full name only adds its legal form, or says what an unlisted firm does, or is an
   * unlisted name that the text gives in full before.
   */
  private boolean isFront(NameGroup group, NameGroup full) {
    List<String> rest = new ArrayList<>(full.form().words());
    for (int length = 0; length < group.form().key().length(); ) {
      length += rest.remove(0).length();
    }
    if (rest.stream().allMatch(word -> "legal".equals(endings.get(word)))) {
      return true;
    }
    if (group.known().isPresent()) {
      return false;
    }
    boolean endsPlainly = rest.stream().allMatch(endings::containsKey);
    return endsPlainly
        || (full.first().index() < group.first().index() && group.form().key().length() > 3);
  }

  private static boolean isBack(NameGroup group, NameGroup full) {
    return group.known().isEmpty()
        && full.first().index() < group.first().index()
        && group.form().key().length() >= SHORTEST_END;
  }
}
