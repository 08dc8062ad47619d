package agon.knowledge;

/**
 * A kind of thing that articles speak of.
 *
 * @param name its local name in the ontology, such as {@code Company}
 */
public record EntityKind(String name) implements Comparable<EntityKind> {
  @Override
  public int compareTo(EntityKind other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
