package agon.knowledge;

import agon.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a gazetteer by their keys, for looking up what a text writes. Immutable. */
public final class NameIndex {
  private final Map<String, List<Known>> byKey;

  /**
   * A thing that has the name looked up.
   *
   * @param entity the thing
   * @param name its name as the gazetteer writes it
   */
  public record Known(Entity entity, GazetteerEntry.Name name) {}

  /** Indexes every name of the gazetteer. */
  public NameIndex(Gazetteer gazetteer) {
    Map<String, List<Known>> index = new HashMap<>();
    for (GazetteerEntry entry : gazetteer.entries()) {
      for (GazetteerEntry.Name name : entry.names()) {
        index
            .computeIfAbsent(NameKey.of(name.text()), key -> new ArrayList<>())
            .add(new Known(entry.entity(), name));
      }
    }
    index.replaceAll((key, known) -> List.copyOf(known));
    byKey = Map.copyOf(index);
  }

  /**
   * The things that this text may name, in the gazetteer's order: spelling variants count, and so
   * do names of other languages unless they are demonyms.
   *
   * @param text a name as an article writes it
   * @param language the article's language
   */
  public List<Known> find(String text, Language language) {
    String key = NameKey.of(text);
    if (key.isEmpty()) {
      return List.of();
    }
    return byKey.getOrDefault(key, List.of()).stream()
        .filter(known -> speaks(known.name(), language))
        .toList();
  }

  private static boolean speaks(GazetteerEntry.Name name, Language language) {
    return name.use() != GazetteerEntry.Use.DEMONYM
        || name.language().isEmpty()
        || name.language().get().equals(language);
  }
}
