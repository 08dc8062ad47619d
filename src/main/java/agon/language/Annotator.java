package agon.language;

import agon.text.Article;
import agon.text.Document;

/** Annotates an article in its language. */
@FunctionalInterface
public interface Annotator {
  /**
   * Splits the text into sentences and tokens and analyses them.
   *
   * @param article an article whose language is present and is this annotator's
   * @return the document; every span lies inside the text, in order
   */
  Document annotate(Article article);
}
