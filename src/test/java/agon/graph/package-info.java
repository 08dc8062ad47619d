/** Tests of the graph. */
@NullMarked
package agon.graph;

import org.jspecify.annotations.NullMarked;
