package agon.extract.claim;

import agon.knowledge.Entity;

/**
 * A thing that a token stands for, and how surely.
 *
 * @param token index of the token in its sentence
 * @param entity the thing
 * @param certainty 1 for a name at the token itself, less for each step of inference
 */
record Reference(int token, Entity entity, double certainty) {

  /** The same thing, less sure by one step. */
  Reference weaker(double factor) {
    return new Reference(token, entity, certainty * factor);
  }
}
