/**
 * Joins the mentions of an article that refer to one thing. Unsure means unresolved: such a mention
 * is a chain of its own.
 */
@NullMarked
package agon.extract.coreference;

import org.jspecify.annotations.NullMarked;
