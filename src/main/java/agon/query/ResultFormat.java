package agon.query;

/** How an answer is written. */
public enum ResultFormat {
  /** Aligned columns. */
  TABLE,
  /** SPARQL 1.1 results as comma-separated values. */
  CSV,
  /** SPARQL 1.1 results as tab-separated terms. */
  TSV,
  /** SPARQL 1.1 results as JSON. */
  JSON,
  /** A Markdown table. */
  MARKDOWN,
  /** Turtle, for the answers of CONSTRUCT and DESCRIBE alone. */
  TURTLE,
  /** A bar chart, for the answers of queries whose header says how. */
  SVG;
}
