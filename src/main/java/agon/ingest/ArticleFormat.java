package agon.ingest;

import java.util.List;

/**
 * An input format.
 *
 * @param name what users call it
 * @param extensions the endings of its file names in lower case, without dot and {@code .gz}
 * @param reader reads it
 */
public record ArticleFormat(String name, List<String> extensions, ArticleReader reader) {
  /** Copies the extensions. */
  public ArticleFormat {
    extensions = List.copyOf(extensions);
  }
}
