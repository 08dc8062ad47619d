package agon.text;

import java.net.URI;

/** Mints the IRIs of articles: the same article gives the same IRI on every machine. */
public final class ArticleIri {
  /** Namespace of articles. */
  public static final String NAMESPACE = "https://w3id.org/agon/article/";

  private ArticleIri() {}

  /**
   * The IRI of an article.
   *
   * @param key what tells it from all others: its url, else its id in its source, else title and
   *     date, else its path as given
   */
  public static URI of(String key) {
    return URI.create(NAMESPACE + ContentHash.of(key));
  }
}
