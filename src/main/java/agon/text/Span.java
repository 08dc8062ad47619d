package agon.text;

/**
 * A stretch of an article's text.
 *
 * @param start offset of the first character, in UTF-16 units of {@link Article#text()}
 * @param end offset just after the last character, in UTF-16 units; never less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the order of the offsets.
   *
   * @throws IllegalArgumentException when {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span starts at zero or later and before it ends: " + start + "–" + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies inside this span, ends included. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the offset lies inside this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the two spans overlap and neither contains the other. */
  public boolean crosses(Span other) {
    return overlaps(other) && !contains(other) && !other.contains(this);
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The characters covered.
   *
   * @throws StringIndexOutOfBoundsException when the span reaches beyond {@code text}
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then the longer span first, so that what contains comes before what it contains. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
