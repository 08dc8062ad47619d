/** Tests of the stages in their order. */
@NullMarked
package agon.pipeline;

import org.jspecify.annotations.NullMarked;
