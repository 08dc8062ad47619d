package agon.extract.claim;

import agon.text.Token;

/**
 * Finds whether a verb or noun is negated by its own words: « n'a pas », "no longer owns", "has no
 * stake", "ni … ni".
 */
final class Negation {
  private final SyntaxTree tree;
  private final Words words;

  Negation(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  /** Whether the words of the node itself deny it. */
  boolean of(int node) {
    if (words.has("litotes", tree, node)) {
      return false;
    }
    if (tree.hasChild(node, child -> words.has("restriction", tree, child) && isAdverb(child))) {
      return false;
    }
    return tree.hasChild(node, child -> denies(child) || deniesBelow(child))
        || (tree.hasChild(node, child -> words.has("negative-particle", tree, child))
            && hasNegator(node));
  }

  private boolean denies(int child) {
    boolean place =
        isAdverb(child)
            || tree.is(child, "det")
            || tree.is(child, "cc")
            || tree.is(child, "nsubj")
            || tree.is(child, "obj");
    boolean negation = words.has("negation", tree, child) && !isOnly(child);
    return (place && negation) || isNegatedAuxiliary(child);
  }

  /** Whether a word that denies only opens "not only … but also". */
  boolean isOnly(int token) {
    return token + 1 < tree.size() && words.has("only", tree, token + 1);
  }

  /** "nearly bought", « a presque racheté »: what came close to being so. */
  boolean isNearly(int verb) {
    return verb > 0
        && tree.hasTag(verb, "VERB")
        && tree.hasTag(verb - 1, "ADV")
        && words.has("nearly", tree, verb - 1);
  }

  private boolean isNegatedAuxiliary(int child) {
    Token token = tree.token(child);
    return (tree.is(child, "aux") || tree.is(child, "cop"))
        && (token.has("Polarity", "Neg") || token.folded().endsWith("n't"));
  }

  /**
   * "no longer", "no stake", « aucun accord »: the negation stands on an adverb, an object or a
   * subject.
   */
  private boolean deniesBelow(int child) {
    boolean place = isAdverb(child) || tree.is(child, "obj") || tree.is(child, "nsubj");
    return place
        && !words.has("nowhere", tree, child)
        && !tree.hasChild(child, c -> tree.is(c, "cop"))
        && tree.hasChild(
            child,
            c ->
                (tree.is(c, "det") || isAdverb(c) || tree.is(c, "cc"))
                    && words.has("negative-determiner", tree, c)
                    && !isOnly(c));
  }

  private boolean isAdverb(int token) {
    return tree.is(token, "advmod") || tree.is(token, "obl");
  }

  /** « n'a poursuivi ni X ni Y », « ne vend plus »: the second half stands anywhere beneath. */
  private boolean hasNegator(int node) {
    int end = Math.min(tree.size(), node + SyntaxTree.MAX_DEPTH);
    for (int i = Math.max(0, node - 4); i < end; i++) {
      if (words.has("negative-half", tree, i) && tree.isUnder(i, node)) {
        return true;
      }
    }
    return false;
  }
}
