package agon.knowledge;

import agon.text.PartialDate;
import java.util.Optional;

/**
 * What a text adds to a claim.
 *
 * @param date when, as precise as the text
 * @param role the post, as written
 * @param amount the sum or number, as written, with its unit
 * @param topic what an accusation is about, as written
 * @param attribution who says so, as written, where that is no thing of the graph
 * @param past whether the text puts the claim in the past ("former CEO")
 */
public record Qualifiers(
    Optional<PartialDate> date,
    Optional<String> role,
    Optional<String> amount,
    Optional<String> topic,
    Optional<String> attribution,
    boolean past) {

  /** No qualifier. */
  public static final Qualifiers NONE =
      new Qualifiers(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
}
