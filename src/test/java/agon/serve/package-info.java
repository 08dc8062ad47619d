/** Tests of the server. */
@NullMarked
package agon.serve;

import org.jspecify.annotations.NullMarked;
