/**
 * The same reading over the partitions of a distributed engine (Apache Spark): articles from any
 * Hadoop file system come in, sorted parts of N-Quads go out.
 *
 * <p>The input is cut into parts by bytes, so that long articles make parts of fewer articles, not
 * longer ones. Each part is one task, which writes one file named after what the part holds and
 * what reads it: whatever is there already is done, so that a job that broke off goes on where it
 * stopped, and two attempts at one part do no harm. Nothing is shuffled: articles, claims and
 * passages have IRIs minted from content, so that parts fit together by themselves.
 *
 * <p>Alone touches Spark and Hadoop, which are never in the jar: a cluster brings its own. Must
 * not: read otherwise than the rooms beneath do.
 */
@NullMarked
package agon.batch;

import org.jspecify.annotations.NullMarked;
