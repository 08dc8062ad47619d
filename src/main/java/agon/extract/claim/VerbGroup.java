package agon.extract.claim;

import agon.extract.claim.Scope.Force;
import agon.text.Token;
import java.util.Set;

/** Reads tense, mood and the small words of a verb: future, conditional, "was to buy". */
final class VerbGroup {
  private static final int GROUP = 5;

  private final SyntaxTree tree;
  private final Words words;
  private final Negation negation;

  VerbGroup(SyntaxTree tree, Words words, Negation negation) {
    this.tree = tree;
    this.words = words;
    this.negation = negation;
  }

  /** The auxiliaries and adverbs right before a verb, wherever the parse hung them. */
  void before(int verb, Set<Force> found) {
    if (isArranged(verb) || isHeadline(verb)) {
      found.add(isAgreed(verb) ? Force.AGREED : Force.PLANNED);
    }
    for (int i = verb - 1; i >= 0 && verb - i <= GROUP; i--) {
      boolean negates = words.has("negation", tree, i);
      if (!negates && !tree.hasTag(i, "AUX", "ADV", "PART")) {
        return;
      }
      if (negates && tree.hasTag(verb, "VERB") && !negation.isOnly(i)) {
        found.add(Force.NEGATED);
      }
      if (words.has("hearsay", tree, i)) {
        found.add(Force.ALLEGED);
        found.add(Force.HEARSAY);
      }
      if (tree.hasTag(i, "AUX")) {
        mark(i, found);
      }
    }
  }

  /** "was to buy", "is to be launched", "plans to launch". */
  private boolean isArranged(int verb) {
    int to = verb > 1 && words.has("arranged", tree, verb - 1) ? verb - 2 : verb - 1;
    return to > 0
        && words.has("infinitive-mark", tree, to)
        && (words.has("arranged", tree, to - 1) || intends(to - 1));
  }

  private boolean isAgreed(int verb) {
    return verb > 1 && words.has("agree", tree, verb - 2);
  }

  /**
   * Whether a verb tells what goes on just then: "was buying", « quittait ». Who says so of a step
   * that is soon over announces it.
   */
  boolean goesOn(int verb) {
    return tree.token(verb).has("Tense", "Imp")
        || (tree.token(verb).folded().endsWith("ing")
            && tree.hasChild(verb, c -> tree.is(c, "aux") && words.has("arranged", tree, c)));
  }

  /** "SoftBank to buy Ampere": an infinitive with a subject of its own. */
  private boolean isHeadline(int verb) {
    int to = verb > 1 && words.has("arranged", tree, verb - 1) ? verb - 2 : verb - 1;
    return to > 0
        && tree.hasTag(to, "PART")
        && words.has("infinitive-mark", tree, to)
        && tree.is(verb, "root")
        && tree.hasChild(verb, c -> c < to && tree.is(c, "nsubj"));
  }

  /** "plans to open-source", « envisage de racheter », whatever the parse makes of it. */
  private boolean intends(int at) {
    return words.has("plan", tree, at)
        || words.has("plan-noun", tree, at)
        || words.has("plan-to", tree, at)
        || words.has("agree", tree, at);
  }

  /** « va », "going to"; not "going back to". */
  private boolean isFuture(int verb) {
    Token token = tree.token(verb);
    boolean helps = token.tag().equals("AUX") || tree.hasChild(verb, c -> tree.is(c, "xcomp"));
    return token.has("Tense", "Fut") || (helps && words.has("future", tree, verb));
  }

  /** Tense and mood of a verb and its auxiliaries. */
  void mood(int verb, Set<Force> found) {
    mark(verb, found);
    tree.children(verb, "aux", "cop").forEach(auxiliary -> mark(auxiliary, found));
  }

  private void mark(int verb, Set<Force> found) {
    Token token = tree.token(verb);
    if (isFuture(verb)) {
      found.add(Force.PLANNED);
    }
    if (words.has("possible", tree, verb)) {
      found.add(Force.PLANNED);
    } else if (token.has("Mood", "Cnd") && !words.has("wish", tree, verb)) {
      found.add(Force.HEARSAY);
    }
  }
}
