package agon.language;

/**
 * A word's dictionary form and what its inflection says.
 *
 * @param lemma the dictionary form
 * @param features universal features as {@code Name=Value} pairs joined by {@code |}, in the order
 *     of their names; empty when none is known
 */
record Morphology(String lemma, String features) {}
