/**
 * The optional second reader: a language model on a server of the user's own, asked over the OpenAI
 * chat protocol what an article claims. Nothing here runs, and nothing connects, unless it is asked
 * for.
 *
 * <p>Replies are data and nothing else: whatever an article talks a model into, a claim is kept
 * only when it quotes the article word for word, joins two things that Agon found in the words
 * quoted, fits the ontology, and commits itself no more than Agon's own reading of the passage
 * does. To serve another language, add its two prompts to {@code resources/llm/<code>/}.
 */
@NullMarked
package agon.llm;

import org.jspecify.annotations.NullMarked;
