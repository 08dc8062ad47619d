package agon.extract.claim;

import java.util.List;
import java.util.Set;

/**
 * A way in which a language words a relation on the surface: words and names that follow each
 * other. Holds where a parse of titles, appositions and headlines cannot be relied on.
 *
 * @param frame its id, relation, status and options; its trigger's words are the pattern
 * @param elements what follows what, never empty
 */
record Sequence(Frame frame, List<Element> elements) {
  Sequence {
    elements = List.copyOf(elements);
  }

  /** What sort of thing an element matches. */
  enum Sort {
    /** A mention that is the claim's subject. */
    SUBJECT,
    /** A mention that is the claim's object. */
    OBJECT,
    /** A mention that only has to be there. */
    MENTION,
    /** One of some words. */
    WORD,
    /** One of the words of a class of {@code cues.tsv}. */
    CLASS,
    /** A run of tokens with one of some tags. */
    RUN,
    /** No token: the sequence must not continue a phrase that a preposition opens. */
    START,
    /** No token: none of some words may follow. */
    NOT
  }

  /**
   * One element.
   *
   * @param sort what it matches
   * @param words kinds of a mention (any when empty), words, the class, or tags
   * @param suffix what a mention's token goes on with: {@code -backed}; empty for a whole token
   * @param most how many tokens a run may have, how many mentions a list may have, else 1
   * @param optional whether nothing will do too
   * @param trigger whether negation, tense and quotation are read at this element
   */
  record Element(
      Sort sort, Set<String> words, String suffix, int most, boolean optional, boolean trigger) {
    Element {
      words = Set.copyOf(words);
    }
  }
}
