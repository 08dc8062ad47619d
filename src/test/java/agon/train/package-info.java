/** Tests of learning: what is learned from a handful of sentences, and the shipped models. */
@NullMarked
package agon.train;

import org.jspecify.annotations.NullMarked;
