package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.text.Span;

/**
 * A passage that names a thing.
 *
 * @param span its place in the article's text
 * @param kind what it names
 */
record FoundName(Span span, EntityKind kind) implements Comparable<FoundName> {
  @Override
  public int compareTo(FoundName other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
  }
}
