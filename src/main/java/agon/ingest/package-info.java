/**
 * From files to articles: a reader for each input format, and the cleaning that keeps the story and
 * drops the page around it.
 *
 * <p>Touches only the files it is given, opens no connection, knows nothing of the AI race and
 * guesses no language beyond what a page's own lines need. What is broken comes out as a failure
 * beside the articles, never instead of them. To add a format, write its {@link
 * agon.ingest.ArticleReader} and its line in {@link agon.ingest.ArticleReaders#ALL}; words of
 * widgets, months and functions lie in {@code resources/ingest/*.tsv}.
 */
@NullMarked
package agon.ingest;

import org.jspecify.annotations.NullMarked;
