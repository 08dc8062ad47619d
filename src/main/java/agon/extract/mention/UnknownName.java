package agon.extract.mention;

import agon.text.Span;
import java.util.List;
import java.util.Set;

/**
 * A name that no list explains, with what its article tells of it.
 *
 * @param spans where it stands in the article's text, in order; never empty
 * @param features what its passages tell of its kind; sorted
 */
public record UnknownName(List<Span> spans, Set<String> features) {
  /** What a classifier calls the kind of a name that names nothing of ours. */
  public static final String NO_KIND = "-";

  /** Copies the spans. */
  public UnknownName {
    spans = List.copyOf(spans);
  }
}
