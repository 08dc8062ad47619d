package agon.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A relation of the ontology.
 *
 * @param name its local name, such as {@code competesWith}
 * @param domain the kinds its subject may have, leaf kinds only ({@code Organization} is given as
 *     its parts)
 * @param range the kinds its object may have, leaf kinds only; empty when the object is one of
 *     {@code literals}
 * @param literals the words its object may be, such as {@code open} and {@code closed}; empty for
 *     most
 * @param parent the relation that it implies, such as {@code worksFor} for {@code leads}
 * @param traits its axioms
 */
public record Relation(
    String name,
    Set<EntityKind> domain,
    Set<EntityKind> range,
    List<String> literals,
    Optional<String> parent,
    Set<Trait> traits) {

  /** An axiom of a relation. */
  public enum Trait {
    /** Holds both ways; stored with the smaller IRI as subject. */
    SYMMETRIC,
    /** Never joins a thing to itself. */
    IRREFLEXIVE,
    /** Passes along chains. */
    TRANSITIVE
  }

  /** Copies the collections. */
  public Relation {
    domain = Set.copyOf(domain);
    range = Set.copyOf(range);
    literals = List.copyOf(literals);
    traits = Set.copyOf(traits);
  }

  /** Whether the axiom holds. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /**
   * What holds when an object does not: the other word of a relation whose object is one of two;
   * empty for any other.
   */
  public Optional<Value> opposite(Value object) {
    return literals.size() == 2 && object instanceof Value.OfLiteral literal
        ? literals.stream()
            .filter(word -> !word.equals(literal.text()))
            .findFirst()
            .map(Value.OfLiteral::new)
        : Optional.empty();
  }

  /** Whether a claim with this subject and object obeys domain, range and irreflexivity. */
  public boolean fits(Entity subject, Value object) {
    if (!domain.contains(subject.kind())) {
      return false;
    }
    if (object instanceof Value.OfEntity other) {
      boolean self = is(Trait.IRREFLEXIVE) && other.entity().iri().equals(subject.iri());
      return !self && range.contains(other.entity().kind());
    }
    return literals.contains(((Value.OfLiteral) object).text());
  }
}
