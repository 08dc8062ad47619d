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
   * Whether a possessive was taken for one of several that it is told of: "X and Y are among its
   * clients".
   */
  boolean clashes(List<Reference> subjects, List<Reference> objects) {
    return bindsItself(subjects, objects)
        || bindsItself(objects, subjects)
        || holds(subjects, objects)
        || holds(objects, subjects);
  }

  /** « X accuse les deux sociétés »: X is none of the two. */
  private static boolean holds(List<Reference> sets, List<Reference> others) {
    return sets.stream()
        .filter(one -> sets.stream().anyMatch(two -> areOneSet(one, two)))
        .anyMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
  }

  /** Whether both are members of the set that one plural stands for. */
  static boolean areOneSet(Reference one, Reference other) {
    return one.token() == other.token() && !one.entity().iri().equals(other.entity().iri());
  }

  /**
   * Who may act on these things: a pronoun that was taken for one of them may not, « X, qu'il
   * accuse ».
   */
  List<Reference> free(List<Reference> subjects, List<Reference> objects) {
    return subjects.stream()
        .filter(
            one ->
                !tree.hasTag(one.token(), "PRON")
                    || isPossessive(one.token())
                    || objects.stream().noneMatch(other -> isSame(one, other)))
        .toList();
  }

  private boolean bindsItself(List<Reference> owners, List<Reference> others) {
    return others.size() > 1
        && owners.stream()
            .filter(one -> isPossessive(one.token()))
            .anyMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
  }

  private boolean isPossessive(int token) {
    return tree.hasTag(token, "PRON", "DET")
        && (tree.dependency(token).endsWith(":poss") || tree.is(token, "det"));
  }

  private static boolean isSame(Reference one, Reference other) {
    return one.token() != other.token() && one.entity().iri().equals(other.entity().iri());
  }
}
