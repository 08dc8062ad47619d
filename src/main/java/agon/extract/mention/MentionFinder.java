package agon.extract.mention;

import agon.knowledge.Mention;
import agon.text.Document;
import java.util.List;

/** Finds the passages that refer to things. */
@FunctionalInterface
public interface MentionFinder {
  /** The mentions of a document, in order; they may nest, never cross. */
  List<Mention> find(Document document);
}
