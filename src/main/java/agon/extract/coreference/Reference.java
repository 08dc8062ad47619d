package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.text.Span;

/**
 * A mention with what its sentence tells of it.
 *
 * @param index its index among the mentions
 * @param mention the mention
 * @param text its characters
 * @param sentence index of its sentence
 * @param head index of its head among the sentence's tokens; -1 when it covers no token
 * @param role what it does in its clause
 * @param gender the gender that its words tell
 * @param plural whether its words are plural
 */
record Reference(
    int index,
    Mention mention,
    String text,
    int sentence,
    int head,
    Role role,
    Gender gender,
    boolean plural) {

  Span span() {
    return mention.span();
  }

  boolean is(Mention.Form form) {
    return mention.form() == form;
  }
}
