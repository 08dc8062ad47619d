package agon.batch;

import agon.graph.QuadSorter;
import agon.pipeline.Outcome;
import agon.text.Article;
import java.io.Serializable;

/** How articles are read, wherever a part of them is: travels to the processes of the cluster. */
public interface ArticleReading extends Serializable {
  /** What the reading is made of, in a word: a part read by another is read anew. */
  String version();

  /** Reads an article; safe for several threads. */
  Outcome read(Article article);

  /** An empty sorter of what was read. */
  QuadSorter sorter();
}
