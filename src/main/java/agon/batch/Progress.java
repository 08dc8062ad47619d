package agon.batch;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What Spark shows of a job while it runs, under these names; an attempt that is made again counts
 * again, so that the totals are taken from the parts.
 *
 * @param articles articles read
 * @param rejected records that could not be read
 * @param claims claims found
 */
record Progress(LongAccumulator articles, LongAccumulator rejected, LongAccumulator claims)
    implements Serializable {

  /** Counters of this job. */
  static Progress in(SparkContext spark) {
    return new Progress(
        spark.longAccumulator("articles read"),
        spark.longAccumulator("records rejected"),
        spark.longAccumulator("claims found"));
  }

  /** Counts what became of an article, and gives it back. */
  Totals count(Totals totals) {
    articles.add(totals.articles());
    rejected.add(totals.rejected());
    claims.add(totals.claims());
    return totals;
  }
}
