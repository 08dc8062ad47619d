package agon.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A statement that an article makes.
 *
 * @param subject what it is about
 * @param relation what it says
 * @param object to what or whom
 * @param status how the article commits itself to it
 * @param attributedTo who says so, where that is a thing of the graph
 * @param qualifiers when, as what, for how much
 * @param confidence how likely it is that a careful reader agrees, 0 to 1
 * @param evidence the passages that say it, in order of the text; never empty
 */
public record Claim(
    Entity subject,
    Relation relation,
    Value object,
    Status status,
    Optional<Entity> attributedTo,
    Qualifiers qualifiers,
    double confidence,
    List<Evidence> evidence)
    implements Comparable<Claim> {
  private static final Comparator<Claim> ORDER =
      Comparator.<Claim, Entity>comparing(Claim::subject)
          .thenComparing(claim -> claim.relation().name())
          .thenComparing(claim -> claim.object().key())
          .thenComparing(
              Comparator.comparing((Claim claim) -> claim.status().strength()).reversed())
          .thenComparing(Claim::status);

  /**
   * Copies the evidence.
   *
   * @throws IllegalArgumentException when there is none, or when the claim breaks its relation's
   *     domain or range
   */
  public Claim {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || !relation.fits(subject, object)) {
      throw new IllegalArgumentException(
          "a claim has evidence and fits its relation: "
              + subject.iri()
              + " "
              + relation.name()
              + " "
              + object);
    }
  }

  /**
   * The same claim as the graph writes it: when its relation holds both ways, the smaller IRI is
   * the subject.
   */
  public Claim ordered() {
    if (relation.is(Relation.Trait.SYMMETRIC)
        && object instanceof Value.OfEntity other
        && other.entity().compareTo(subject) < 0) {
      return new Claim(
          other.entity(),
          relation,
          new Value.OfEntity(subject),
          status,
          attributedTo,
          qualifiers,
          confidence,
          evidence);
    }
    return this;
  }

  /** By subject, relation and object, the stronger status first. */
  @Override
  public int compareTo(Claim other) {
    return ORDER.compare(this, other);
  }
}
