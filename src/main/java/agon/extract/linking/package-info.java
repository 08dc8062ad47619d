/**
 * Gives each coreference chain its thing: one of the gazetteer, or a new one with an IRI minted
 * from kind and name. A chain that nothing names is left out, never guessed.
 */
@NullMarked
package agon.extract.linking;

import org.jspecify.annotations.NullMarked;
