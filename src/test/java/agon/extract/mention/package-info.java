/** Tests of finding mentions. */
@NullMarked
package agon.extract.mention;

import org.jspecify.annotations.NullMarked;
