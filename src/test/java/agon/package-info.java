/** Tests of the whole house. */
@NullMarked
package agon;

import org.jspecify.annotations.NullMarked;
