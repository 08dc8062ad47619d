/** Tests of the values and pure functions of {@code knowledge}. */
@NullMarked
package agon.knowledge;

import org.jspecify.annotations.NullMarked;
