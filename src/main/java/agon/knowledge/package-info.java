/**
 * What can be said and what is known: the ontology's kinds and relations, the gazetteer, and the
 * values that reading produces (mentions, chains, linked mentions, quotations, claims with their
 * evidence).
 *
 * <p>Holds values and pure functions only: it reads no file and knows no RDF library. Kinds and
 * relations come from {@code ontology/schema.ttl}; adding one there touches nothing here.
 */
@NullMarked
package agon.knowledge;

import org.jspecify.annotations.NullMarked;
