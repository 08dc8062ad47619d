/** Texts with marked mentions, for the tests of reading. */
@NullMarked
package agon.extract;

import org.jspecify.annotations.NullMarked;
