package agon.extract.coreference;

import agon.text.Document;
import agon.text.Token;
import java.util.List;

/**
 * What is asked: where a pronoun stands and what it tells.
 *
 * @param document the article
 * @param reference the pronoun's mention
 * @param pronoun what its form tells
 * @param chains the chains so far
 * @param controllers the mentions by their heads
 */
record Search(
    Document document,
    Reference reference,
    Pronouns.Pronoun pronoun,
    Chains chains,
    Controllers controllers) {

  List<Token> tokens() {
    return document.sentences().get(reference.sentence()).tokens();
  }

  Token token() {
    return tokens().get(reference.head());
  }

  /** The lemma of the word that governs the pronoun; empty at the root. */
  String governor() {
    int head = token().head();
    return head < 0 ? "" : tokens().get(head).lemma();
  }

  boolean isPossessive() {
    String dependency = token().dependency();
    return dependency.startsWith("det") || dependency.equals("nmod:poss");
  }

  boolean isSubject() {
    return token().dependency().equals("nsubj");
  }

  /** Whether it is what a verb is done to. */
  boolean isPatient() {
    String dependency = token().dependency();
    return dependency.equals("nsubj:pass") || dependency.equals("obj");
  }
}
