package agon.extract.quotation;

import java.util.Optional;

/**
 * A verb of a document that reports speech.
 *
 * @param tree its sentence
 * @param verb index of its token
 * @param kind what it takes
 * @param speaker who speaks
 * @param aside the words that set it apart with its subject, where there are such
 * @param negated whether it is said that nobody said so
 */
record Cue(
    Tree tree,
    int verb,
    SpeechVerbs.SpeechVerb kind,
    Speaker speaker,
    Optional<Aside> aside,
    boolean negated) {

  /** The offset at which the verb starts. */
  int start() {
    return tree.token(verb).span().start();
  }

  /** The offset just after the verb. */
  int end() {
    return tree.token(verb).span().end();
  }
}
