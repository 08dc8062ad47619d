package agon.extract.coreference;

import agon.knowledge.CoreferenceChain;
import agon.knowledge.Mention;
import agon.text.Document;
import java.util.List;

/** Joins the mentions that refer to one thing. */
@FunctionalInterface
public interface CoreferenceResolver {
  /**
   * The chains of a document.
   *
   * @param document the document
   * @param mentions its mentions, in order
   * @return chains in order of their first mention; every mention is in one, a plural that stands
   *     for several things in the chain of each
   */
  List<CoreferenceChain> resolve(Document document, List<Mention> mentions);
}
