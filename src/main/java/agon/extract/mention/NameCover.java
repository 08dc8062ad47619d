package agon.extract.mention;

import agon.text.Span;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The places that an article's names cover. */
final class NameCover {
  private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

  /** Covers these spans, which nest but never cross. */
  NameCover(Collection<Span> spans) {
    spans.forEach(span -> endByStart.merge(span.start(), span.end(), Math::max));
    int reach = 0;
    for (Map.Entry<Integer, Integer> entry : endByStart.entrySet()) {
      reach = Math.max(reach, entry.getValue());
      entry.setValue(reach);
    }
  }

  /** Whether a name shares characters with the span. */
  boolean covers(Span span) {
    Map.Entry<Integer, Integer> before = endByStart.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }

  /** Whether a name starts at this offset. */
  boolean startsAt(int offset) {
    return endByStart.containsKey(offset);
  }
}
