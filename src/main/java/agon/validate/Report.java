package agon.validate;

import java.util.List;

/**
 * What checking a graph found.
 *
 * @param violations sorted; empty when the graph conforms
 * @param turtle the same as a SHACL validation report in Turtle
 */
public record Report(List<Violation> violations, String turtle) {
  /** Copies the violations. */
  public Report {
    violations = List.copyOf(violations);
  }

  /** Whether the graph breaks no shape. */
  public boolean conforms() {
    return violations.isEmpty();
  }
}
