package agon.extract.claim;

import agon.knowledge.Evidence;
import agon.knowledge.LinkedMention;
import agon.knowledge.Quotation;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Span;
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

  /**
   * The sentence that a mention stands in, as evidence; the mention where no sentence holds it.
   *
   * @param rule id of the rule that the mention bears out
   */
  static Evidence around(LinkedMention mention, Document document, String rule) {
    Span span = mention.mention().span();
    int sentence = document.sentenceAt(span.start());
    Span passage =
        sentence < document.sentences().size() ? document.sentences().get(sentence).span() : span;
    return new Evidence(document.article().id(), passage, passage.of(document.text()), rule);
  }
}
