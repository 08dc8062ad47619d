/**
 * Finds claims: frames over the parse, their status, attribution, dates, amounts and confidence.
 *
 * <p>To add wording for a relation, add a row with its example to {@code
 * resources/language/<code>/claims.tsv}. What opens an event that later sentences go on with stands
 * in {@code events.tsv}.
 */
@NullMarked
package agon.extract.claim;

import org.jspecify.annotations.NullMarked;
