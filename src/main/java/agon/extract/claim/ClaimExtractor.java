package agon.extract.claim;

import agon.knowledge.Claim;
import agon.knowledge.LinkedMention;
import agon.knowledge.Quotation;
import agon.text.Document;
import java.util.List;

/** Finds claims. */
@FunctionalInterface
public interface ClaimExtractor {
  /**
   * The claims of a document.
   *
   * @param document the document
   * @param mentions its linked mentions, in order
   * @param quotations its quotations, in order: what they claim is attributed to their speakers
   * @return one claim for each subject, relation, object and status, sorted; each fits its
   *     relation, carries its evidence, and is likelier right than wrong
   */
  List<Claim> extract(Document document, List<LinkedMention> mentions, List<Quotation> quotations);
}
