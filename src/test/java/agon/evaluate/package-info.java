/** Tests of scoring, by figures worked out by hand. */
@NullMarked
package agon.evaluate;

import org.jspecify.annotations.NullMarked;
