/** Tests of the second reader, against servers of their own on this machine. */
@NullMarked
package agon.llm;

import org.jspecify.annotations.NullMarked;
