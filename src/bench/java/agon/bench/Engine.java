package agon.bench;

import agon.text.Article;

/** What reads articles, by one thread. */
interface Engine {
  /**
   * Reads an article and forgets what it found.
   *
   * @param meter is told how long each stage takes
   */
  void read(Article article, Meter meter);
}
