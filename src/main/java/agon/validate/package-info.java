/**
 * Checks a graph against {@code ontology/shapes.ttl}: everything that is written must pass.
 *
 * <p>Reads only. To add a check, add a shape there.
 */
@NullMarked
package agon.validate;

import org.jspecify.annotations.NullMarked;
