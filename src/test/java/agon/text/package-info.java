/** Tests of the values of text. */
@NullMarked
package agon.text;

import org.jspecify.annotations.NullMarked;
