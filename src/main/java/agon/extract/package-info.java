/**
 * The stages that find claims in a document, one sub-room each: mention, coreference, linking,
 * quotation, claim.
 *
 * <p>The sub-rooms do not know each other; {@code pipeline} puts them in order.
 */
@NullMarked
package agon.extract;

import org.jspecify.annotations.NullMarked;
