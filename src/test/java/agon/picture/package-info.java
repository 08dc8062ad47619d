/** Tests of drawing. */
@NullMarked
package agon.picture;

import org.jspecify.annotations.NullMarked;
