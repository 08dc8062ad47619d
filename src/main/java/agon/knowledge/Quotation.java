package agon.knowledge;

import agon.text.PartialDate;
import agon.text.Span;
import java.util.Optional;

/**
 * Words that an article gives as somebody's.
 *
 * @param span the words, without their quotation marks; for indirect speech the clause reported
 * @param direct whether they stand in quotation marks
 * @param speaker who says them, where that is a thing of the graph
 * @param attribution who says them, as written, where that is no thing of the graph
 * @param addressee to whom
 * @param date when
 */
public record Quotation(
    Span span,
    boolean direct,
    Optional<Entity> speaker,
    Optional<String> attribution,
    Optional<Entity> addressee,
    Optional<PartialDate> date) {}
