/**
 * True of a language: its tables of words and rules, and the annotator that turns an article into a
 * document of sentences, tokens, tags, lemmas, dependencies and time expressions.
 *
 * <p>Knows nothing of the AI race and finds no mention. What differs by language lies in {@code
 * resources/language/<code>/}; to add a language, add a folder there and its line in {@code
 * languages.txt}.
 */
@NullMarked
package agon.language;

import org.jspecify.annotations.NullMarked;
