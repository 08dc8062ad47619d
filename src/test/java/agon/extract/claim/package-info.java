/** Tests of claim extraction. */
@NullMarked
package agon.extract.claim;

import org.jspecify.annotations.NullMarked;
