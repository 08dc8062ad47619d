package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Evidence;
import agon.knowledge.Qualifiers;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.knowledge.Value;
import java.util.Optional;

/**
 * One passage's support for a claim, before the passages of an article are put together.
 *
 * @param subject what it is about
 * @param relation what it says
 * @param object to what or whom
 * @param status how the passage commits itself
 * @param by who says so
 * @param qualifiers when, as what, for how much
 * @param confidence how sure the row is and the way in which it found its things, 0 to 1; one of
 *     the features that {@link Weighing} judges a claim by
 * @param evidence the passage
 */
record Finding(
    Entity subject,
    Relation relation,
    Value object,
    Status status,
    Optional<Entity> by,
    Qualifiers qualifiers,
    double confidence,
    Evidence evidence) {

  /** A finding in the article's own voice with no qualifier, as names alone give it. */
  static Finding asserted(
      Entity subject, Relation relation, Entity object, double confidence, Evidence evidence) {
    return new Finding(
        subject,
        relation,
        new Value.OfEntity(object),
        Status.ASSERTED,
        Optional.empty(),
        Qualifiers.NONE,
        confidence,
        evidence);
  }

  Finding with(Qualifiers other, double sure) {
    return new Finding(subject, relation, object, status, by, other, sure, evidence);
  }

  Finding withStatus(Status other) {
    return new Finding(subject, relation, object, other, by, qualifiers, confidence, evidence);
  }
}
