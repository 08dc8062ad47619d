/**
 * Finds the passages that refer to things: names that the gazetteer lists, names by their grammar,
 * names of things that nobody listed, nouns and pronouns that refer.
 *
 * <p>Decides where a mention stands and of what kind it is, not which thing it refers to.
 */
@NullMarked
package agon.extract.mention;

import org.jspecify.annotations.NullMarked;
