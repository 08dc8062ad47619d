/** Tests of what can be asked. */
@NullMarked
package agon.query;

import org.jspecify.annotations.NullMarked;
