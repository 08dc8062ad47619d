package agon.extract.coreference;

import java.util.Set;

/**
 * What a noun says of the thing it refers to.
 *
 * @param determiner how it is determined
 * @param head the class of its noun; {@link Describer#ANY} for a noun that fits all of its kind
 * @param details its adjectives and complements, in canonical form
 * @param places those of the details that are places
 * @param things those of the details that are known things of another kind, such as a product
 * @param open whether its details are names and qualities that nothing is known of, « turinois »,
 *     so that it may mean whatever stands out
 * @param other whether it says that another thing is meant
 */
record Description(
    Determiner determiner,
    String head,
    Set<String> details,
    Set<String> places,
    Set<String> things,
    boolean open,
    boolean other) {
  /** Copies the sets. */
  Description {
    details = Set.copyOf(details);
    places = Set.copyOf(places);
    things = Set.copyOf(things);
  }

  /** How a noun is determined. */
  enum Determiner {
    /** The, this: it refers back. */
    DEFINITE,
    /** « Les »: it refers back, or means all of a kind. */
    GENERIC,
    /** Its, Meta's: it is known through its owner. */
    POSSESSIVE,
    /** A, or nothing. */
    NONE
  }
}
