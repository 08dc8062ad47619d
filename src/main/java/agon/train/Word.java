package agon.train;

/**
 * A syntactic word as a treebank has it.
 *
 * @param form as written
 * @param tag its universal part of speech
 * @param head number of its head, from 1; 0 for the root
 * @param label its relation to its head
 * @param glued whether no space stands between it and the word after it
 */
record Word(String form, String tag, int head, String label, boolean glued) {}
