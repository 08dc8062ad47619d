/**
 * Trains the models that {@code language} loads: the tagger, the parser and the name tagger of each
 * language, and its table of word forms, from treebanks and name corpora that its {@code
 * training.tsv} lists; and the classifier of kinds that serves all languages, from articles with
 * gold.
 *
 * <p>{@link agon.train.Training} is the way in. The same data and the same command give the same
 * bytes: whatever is drawn by lot is drawn from a fixed seed. Nothing here runs when articles are
 * read. To add a corpus, add its row; to add a format, write its reader and name it in {@link
 * agon.train.Corpora}.
 */
@NullMarked
package agon.train;

import org.jspecify.annotations.NullMarked;
