/** Tests of joining mentions. */
@NullMarked
package agon.extract.coreference;

import org.jspecify.annotations.NullMarked;
