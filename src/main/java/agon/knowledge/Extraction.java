package agon.knowledge;

import agon.text.Document;
import java.util.List;

/**
 * All that was read from one article.
 *
 * @param document the annotated article
 * @param mentions its mentions with the things they refer to, in order of the text
 * @param quotations its quotations, in order of the text
 * @param claims its claims, sorted by subject, relation, object and status strength, one for each
 *     combination
 */
public record Extraction(
    Document document,
    List<LinkedMention> mentions,
    List<Quotation> quotations,
    List<Claim> claims) {
  /** Copies the lists. */
  public Extraction {
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    claims = List.copyOf(claims);
  }

  /**
   * The same, with its surer claims alone.
   *
   * @param confidence the least confidence that a claim may have, compared with the claim's as it
   *     is written everywhere: to two decimals
   */
  public Extraction atLeast(double confidence) {
    List<Claim> sure =
        claims.stream()
            .filter(claim -> Math.round(claim.confidence() * 100) / 100.0 >= confidence)
            .toList();
    return new Extraction(document, mentions, quotations, sure);
  }
}
