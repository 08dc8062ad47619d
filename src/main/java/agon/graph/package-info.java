/**
 * The graph: reads ontology and gazetteer into plain values, turns what was read from articles into
 * triples, and keeps them in a store. Alone opens transactions.
 *
 * <p>The default graph holds the story. An article ({@code agon:Article}) has {@code
 * schema:headline}, {@code schema:inLanguage}, {@code schema:datePublished}, {@code
 * schema:publisher}, {@code schema:url}, {@code schema:articleBody}, {@code agon:source}, {@code
 * agon:contentHash} and {@code agon:readBy}. Claims, evidence, mentions and quotations name it with
 * {@code prov:wasDerivedFrom}:
 *
 * <ul>
 *   <li>a claim has {@code rdf:subject}, {@code rdf:predicate}, {@code rdf:object}, {@code
 *       agon:status}, its qualifiers and {@code agon:evidence};
 *   <li>evidence has {@code agon:foundBy}, a quotation {@code agon:speaker}, {@code
 *       agon:addressee}, {@code agon:direct} and {@code agon:date}, both {@code oa:hasSelector}
 *       twice;
 *   <li>a mention has {@code oa:hasBody} (the thing), {@code agon:form}, on the first of its thing
 *       {@code agon:name}, and {@code oa:hasTarget}, whose {@code oa:hasSource} is the article and
 *       which has the two {@code oa:hasSelector};
 *   <li>the selectors are an {@code oa:TextPositionSelector} ({@code oa:start}, {@code oa:end} in
 *       code points, end exclusive) and an {@code oa:TextQuoteSelector} ({@code oa:exact}).
 * </ul>
 *
 * <p>A thing has one kind, one {@code skos:prefLabel} without language, {@code skos:altLabel} with
 * or without, and {@code owl:sameAs} where a source gives it. Beside the default graph stand the
 * named graphs {@code agon:ontology}, {@code agon:gazetteer}, {@code agon:inferred} (what follows
 * from plain triples, and {@code owl:sameAs} between spellings of one name) and {@code
 * agon:summary}.
 *
 * <p>Must not: read articles, extract, print. To add a property, declare it in {@code
 * ontology/schema.ttl}, name it in {@link agon.graph.Terms} and give it a shape.
 */
@NullMarked
package agon.graph;

import org.jspecify.annotations.NullMarked;
