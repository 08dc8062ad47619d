/**
 * Text as read and as annotated: articles, documents, sentences, tokens, spans, and the error that
 * names a place in an input.
 *
 * <p>Holds values only: no reading of files, no knowledge of the AI race. Every offset is an offset
 * into {@link agon.text.Article#text()}, in UTF-16 units; {@code graph} and {@code export} alone
 * convert to code points. To add a value, write a record whose every list is copied.
 */
@NullMarked
package agon.text;

import org.jspecify.annotations.NullMarked;
