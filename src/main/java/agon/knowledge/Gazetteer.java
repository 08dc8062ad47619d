package agon.knowledge;

import java.util.List;

/**
 * The things known beforehand.
 *
 * @param entries sorted by IRI, one a thing
 * @param contexts for each ambiguous name of an entry, the words that show that it is meant; sorted
 *     by entry
 */
public record Gazetteer(List<GazetteerEntry> entries, List<Context> contexts) {
  /** Copies the lists. */
  public Gazetteer {
    entries = List.copyOf(entries);
    contexts = List.copyOf(contexts);
  }

  /**
   * What shows that an ambiguous name means a known thing.
   *
   * @param entity the thing
   * @param words words or names, in lower case; one of them in the same article shows that the
   *     thing is meant
   */
  public record Context(Entity entity, List<String> words) {
    /** Copies the words. */
    public Context {
      words = List.copyOf(words);
    }
  }
}
