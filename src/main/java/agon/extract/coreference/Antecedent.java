package agon.extract.coreference;

/**
 * A thing named so far that a noun or pronoun may refer to.
 *
 * @param last its last mention
 * @param name the first of its mentions that is a name
 * @param distance how many sentences its last mention stands before what refers to it
 * @param mentions how often it was spoken of lately
 * @param salience how much it stands out, see {@link Salience}
 */
record Antecedent(Reference last, Reference name, int distance, int mentions, double salience) {}
