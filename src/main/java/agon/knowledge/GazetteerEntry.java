package agon.knowledge;

import agon.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What is known beforehand of one thing: its names, never its relations.
 *
 * @param entity the thing
 * @param names every name by which a text may call it, the usual one first; never empty
 */
public record GazetteerEntry(Entity entity, List<Name> names) {
  /** Copies the names. */
  public GazetteerEntry {
    names = List.copyOf(names);
  }

  /**
   * A name of a known thing.
   *
   * @param text the name as written
   * @param language the language it belongs to; empty when it is the same in all
   * @param use how far the name by itself points to the thing
   */
  public record Name(String text, Optional<Language> language, Use use) {}

  /** How far a name by itself points to its thing. */
  public enum Use {
    /** The name means this thing wherever it stands. */
    PLAIN,
    /**
     * An everyday word or another thing's name too: it counts only in a context that speaks of this
     * thing.
     */
    AMBIGUOUS,
    /**
     * An adjective or a noun for people of a place, such as « française »: locates, does not name.
     */
    DEMONYM
  }
}
