package agon.knowledge;

import agon.text.Span;
import java.util.Optional;

/**
 * A passage that refers to a thing.
 *
 * @param span its place in the article's text; for a nominal the noun with its article and
 *     adjectives
 * @param form whether it names, describes or stands for the thing
 * @param kind what kind of thing it refers to; empty for a pronoun that does not tell
 */
public record Mention(Span span, Form form, Optional<EntityKind> kind)
    implements Comparable<Mention> {

  /** How a mention refers. */
  public enum Form {
    /** By a name. */
    NAME,
    /** By a common noun, such as « le groupe ». */
    NOMINAL,
    /** By a pronoun or a possessive. */
    PRONOUN
  }

  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
