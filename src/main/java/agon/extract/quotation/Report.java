package agon.extract.quotation;

import java.util.Optional;

/**
 * Who says something, as found in a sentence.
 *
 * @param tree the sentence
 * @param speaker who speaks
 * @param cue the verb, where there is one
 */
record Report(Tree tree, Speaker speaker, Optional<Cue> cue) {}
