package agon.knowledge;

import agon.text.PartialDate;
import agon.text.Span;
import java.util.Optional;

/**
 * Words that an article gives as somebody's.
 *
 * @param span the words, without their quotation marks; for indirect speech the clause reported
 * @param direct whether they stand in quotation marks
 * @param speaker who says them
 * @param addressee to whom
 * @param date when
 */
public record Quotation(
    Span span,
    boolean direct,
    Optional<Entity> speaker,
    Optional<Entity> addressee,
    Optional<PartialDate> date) {}
