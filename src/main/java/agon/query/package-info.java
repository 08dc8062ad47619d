/**
 * What can be asked: the canned queries of {@code queries/*.rq}, a user's own SPARQL, and the
 * dossier of one thing.
 *
 * <p>Reads only: no update, no SERVICE, nothing fetched. A parameter is bound as an RDF term and
 * never becomes part of a query's text. To add a canned query, add {@code queries/<name>.rq} with
 * its header and its answer {@code src/test/resources/queries/<name>.csv}.
 */
@NullMarked
package agon.query;

import org.jspecify.annotations.NullMarked;
