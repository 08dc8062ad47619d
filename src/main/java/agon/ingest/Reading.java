package agon.ingest;

import agon.text.Article;
import agon.text.InputException;

/** What came of reading one article: the article, or why there is none. */
public sealed interface Reading {
  /**
   * An article that was read.
   *
   * @param article the article
   */
  record OfArticle(Article article) implements Reading {}

  /**
   * An article, or a whole source, that could not be read; the others are not touched by it.
   *
   * @param error where, what is wrong, what to do
   */
  record Failure(InputException error) implements Reading {}
}
