package agon.extract.quotation;

import agon.knowledge.Entity;
import java.util.Optional;

/**
 * Who says something, as found in a sentence.
 *
 * @param tree the sentence
 * @param speaker the thing that speaks
 * @param cue the verb, where there is one
 */
record Report(Tree tree, Optional<Entity> speaker, Optional<Cue> cue) {}
