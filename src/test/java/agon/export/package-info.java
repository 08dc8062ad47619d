/** Tests of the exports. */
@NullMarked
package agon.export;

import org.jspecify.annotations.NullMarked;
