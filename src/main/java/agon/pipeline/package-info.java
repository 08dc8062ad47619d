/** The stages of reading, in order. */
@NullMarked
package agon.pipeline;

import org.jspecify.annotations.NullMarked;
