package agon.extract.linking;

import agon.knowledge.CoreferenceChain;
import agon.knowledge.LinkedMention;
import agon.text.Document;
import java.util.List;

/** Gives chains their things. */
@FunctionalInterface
public interface EntityLinker {
  /**
   * Links chains.
   *
   * @param document the document
   * @param chains its chains
   * @return the mentions of every chain that has a thing, in order of the text; a chain without one
   *     is left out
   */
  List<LinkedMention> link(Document document, List<CoreferenceChain> chains);
}
