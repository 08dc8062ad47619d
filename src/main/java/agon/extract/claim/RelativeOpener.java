package agon.extract.claim;

import agon.text.Token;
import java.util.Set;

/** Finds the relative word that opens the clause of a verb, by the order of the words. */
final class RelativeOpener {
  private static final int REACH = 12;
  private static final Set<String> MARKS = Set.of(",", ";", ":", "(", ")");

  private final SyntaxTree tree;
  private final Words words;

  RelativeOpener(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  /** The relative word before a verb, no other verb between; -1 if there is none. */
  int of(int verb) {
    int top = top(verb);
    for (int i = top - 1; i >= 0 && top - i <= REACH; i--) {
      if (words.has("relative", tree, i)) {
        return i;
      }
      if (tree.hasTag(i, "VERB", "CCONJ") || MARKS.contains(tree.token(i).text())) {
        return -1;
      }
    }
    return -1;
  }

  /** « prévoit de racheter »: the verb that governs an infinitive, and so on up. */
  int top(int verb) {
    int top = verb;
    for (int depth = 0; depth < SyntaxTree.MAX_DEPTH; depth++) {
      int head = tree.head(top);
      if (!tree.is(top, "xcomp") || head == Token.ROOT || head > top) {
        return top;
      }
      top = head;
    }
    return top;
  }

  /** « X, que Y attaque, »: whether a verb only tells more of what stands before the comma. */
  boolean tellsMore(int verb) {
    int pronoun = of(verb);
    return pronoun > 0
        && words.has("relative-object", tree, pronoun)
        && tree.token(pronoun - 1).text().equals(",");
  }

  /**
   * « la société qu'il a fondée et qu'il dirige », "the firm he runs": the noun that a relative
   * clause lacks as its object; -1 where none does.
   */
  int lacking(int verb) {
    int clause = tree.is(verb, "conj") && tree.head(verb) < verb ? tree.head(verb) : verb;
    boolean relative = clause != Token.ROOT && tree.dependency(clause).equals("acl:relcl");
    boolean full = relative && tree.head(clause) < clause && hasOwnSubject(clause);
    return full && (clause == verb || (hasOwnSubject(verb) && isOpened(verb)))
        ? tree.head(clause)
        : -1;
  }

  /** Whether somebody acts in a clause whom no relative pronoun stands for, nor for a place. */
  private boolean hasOwnSubject(int verb) {
    return tree.hasChild(verb, c -> tree.is(c, "nsubj"))
        && !tree.hasChild(verb, c -> words.has("relative", tree, c) && !tree.is(c, "mark"));
  }

  private boolean isOpened(int verb) {
    return tree.hasChild(verb, c -> tree.is(c, "mark") && words.has("relative", tree, c));
  }
}
