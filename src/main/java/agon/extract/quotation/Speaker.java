package agon.extract.quotation;

import agon.knowledge.Entity;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who says something. At most one of the two is there.
 *
 * @param thing the thing of the graph that speaks
 * @param words the source as written, where it is no thing of the graph: « les procureurs »
 */
record Speaker(Optional<Entity> thing, Optional<String> words) {
  /** Nobody in particular. */
  static final Speaker NOBODY = new Speaker(Optional.empty(), Optional.empty());

  /** A thing that speaks. */
  static Speaker of(Entity thing) {
    return new Speaker(Optional.of(thing), Optional.empty());
  }

  /** This thing; nobody when there is none. */
  static Speaker of(Optional<Entity> thing) {
    return thing.map(Speaker::of).orElse(NOBODY);
  }

  /** Whether a thing is a person. */
  static boolean isPerson(Entity thing) {
    return thing.kind().name().equals("Person");
  }

  /** Whether the text names no source at all. */
  boolean isNobody() {
    return thing.isEmpty() && words.isEmpty();
  }

  /** This speaker when it is a thing, else another that is one, else whoever is told of. */
  Speaker or(Supplier<Optional<Entity>> other) {
    return thing.isPresent() ? this : other.get().map(Speaker::of).orElse(this);
  }
}
