package agon.extract.quotation;

/**
 * A verb of speech set apart with its subject: « …, assure Google », "Li, the complaint says, …".
 * What surrounds it is what is said.
 *
 * @param first index of its first token, the comma before it aside
 * @param last index of its last token
 * @param from index of the first token of the passage that it comments on
 * @param to index of the last token of that passage
 * @param source index of the first token of the noun phrase that speaks
 */
record Aside(int first, int last, int from, int to, int source) {
  /** Whether a token stands in it. */
  boolean contains(int token) {
    return token >= first && token <= last;
  }
}
