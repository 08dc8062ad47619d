package agon.extract.claim;

import agon.knowledge.LinkedMention;
import agon.knowledge.Quotation;
import agon.text.Document;
import agon.text.Sentence;
import java.util.List;

/**
 * A sentence with what was found in it.
 *
 * @param document its document
 * @param sentence the sentence
 * @param mentions the linked mentions that start in it, in order
 * @param quotations the quotations that overlap it, in order
 */
record Passage(
    Document document,
    Sentence sentence,
    List<LinkedMention> mentions,
    List<Quotation> quotations) {
  Passage {
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
  }
}
