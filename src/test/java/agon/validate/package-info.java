/** Tests of the shapes. */
@NullMarked
package agon.validate;

import org.jspecify.annotations.NullMarked;
