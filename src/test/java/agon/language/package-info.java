/** Tests of what is true of a language: tables, tokens, sentences, lemmas, times. */
@NullMarked
package agon.language;

import org.jspecify.annotations.NullMarked;
