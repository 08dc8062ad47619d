/** Tests of giving chains their things. */
@NullMarked
package agon.extract.linking;

import org.jspecify.annotations.NullMarked;
