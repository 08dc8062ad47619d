package agon.extract.quotation;

import agon.knowledge.LinkedMention;
import agon.knowledge.Quotation;
import agon.text.Document;
import java.util.List;

/** Finds what is quoted. */
@FunctionalInterface
public interface QuotationFinder {
  /**
   * The quotations of a document.
   *
   * @param document the document
   * @param mentions its linked mentions, in order
   * @return the quotations in order, direct and indirect; a direct one may lie inside an indirect
   *     one
   */
  List<Quotation> find(Document document, List<LinkedMention> mentions);
}
