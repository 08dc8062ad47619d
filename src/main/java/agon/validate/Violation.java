package agon.validate;

import java.util.Comparator;

/**
 * Something that breaks a shape.
 *
 * @param focus the node that breaks it, an IRI
 * @param path the property that it is about, in the notation of SPARQL paths; empty when the whole
 *     node is meant
 * @param value the value that breaks it; empty when one is missing
 * @param message what is wrong
 */
public record Violation(String focus, String path, String value, String message)
    implements Comparable<Violation> {
  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::focus)
          .thenComparing(Violation::path)
          .thenComparing(Violation::value)
          .thenComparing(Violation::message);

  /** In words, on one line. */
  @Override
  public String toString() {
    String place = path.isEmpty() ? focus : focus + " " + path;
    return place + ": " + message + (value.isEmpty() ? "" : " (found " + value + ")");
  }

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }
}
