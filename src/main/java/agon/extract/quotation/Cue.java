package agon.extract.quotation;

import agon.knowledge.Entity;
import java.util.Optional;

/**
 * A verb of a document that reports speech.
 *
 * @param tree its sentence
 * @param verb index of its token
 * @param kind what it takes
 * @param speaker the thing that speaks
 * @param negated whether it is said that nobody said so
 */
record Cue(
    Tree tree, int verb, SpeechVerbs.SpeechVerb kind, Optional<Entity> speaker, boolean negated) {

  /** The offset at which the verb starts. */
  int start() {
    return tree.token(verb).span().start();
  }

  /** The offset just after the verb. */
  int end() {
    return tree.token(verb).span().end();
  }
}
