package agon.extract.claim;

import java.util.List;

/**
 * What a pronoun may stand for in its own clause, after the second principle of binding theory (N.
 * Chomsky, Lectures on Government and Binding, 1981): none of those whom the clause is about.
 */
final class Binding {
  private final SyntaxTree tree;

  Binding(SyntaxTree tree) {
    this.tree = tree;
  }

  /**
   * Whether a pronoun was taken for one of several that it is told of: "X and Y are among its
   * clients", « X et Y, qu'il accuse ».
   */
  boolean clashes(List<Reference> subjects, List<Reference> objects) {
    return bindsItself(subjects, objects) || bindsItself(objects, subjects);
  }

  private boolean bindsItself(List<Reference> owners, List<Reference> others) {
    return others.size() > 1
        && owners.stream()
            .filter(one -> isPronoun(one.token()))
            .anyMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
  }

  private boolean isPronoun(int token) {
    boolean possessive = tree.dependency(token).endsWith(":poss") || tree.is(token, "det");
    return possessive ? tree.hasTag(token, "PRON", "DET") : tree.hasTag(token, "PRON");
  }

  private static boolean isSame(Reference one, Reference other) {
    return one.token() != other.token() && one.entity().iri().equals(other.entity().iri());
  }
}
