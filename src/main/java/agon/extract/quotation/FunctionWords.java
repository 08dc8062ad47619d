package agon.extract.quotation;

import java.util.Set;

/**
 * The small words, and the tags of words, by which reported clauses are told from what is around.
 */
final class FunctionWords {
  /** The conjunctions that open a reported clause. */
  static final Set<String> THAT = Set.of("que", "qu'", "that");

  /** The words that open a relative clause. */
  static final Set<String> RELATIVE =
      Set.of("qui", "que", "qu'", "dont", "où", "who", "which", "that", "whose", "whom", "where");

  /** The prepositions before who does what a passive tells. */
  static final Set<String> BY = Set.of("par", "by");

  /** The tags that a noun phrase may start with. */
  static final Set<String> PHRASE_STARTS = Set.of("DET", "PROPN", "NOUN", "PRON", "ADJ", "NUM");

  /** The tags of what stands with a verb in its group. */
  static final Set<String> VERB_GROUP = Set.of("AUX", "ADV", "PRON", "PART");

  private FunctionWords() {}
}
