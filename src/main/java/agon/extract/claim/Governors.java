package agon.extract.claim;

import agon.extract.claim.Scope.Force;
import agon.text.Token;
import java.util.Set;

/** Reads what the words over a clause or noun do to it: deny it, plan it, report it. */
final class Governors {
  private final SyntaxTree tree;
  private final Words words;
  private final PrepositionFinder prepositions;
  private final Negation negation;

  Governors(SyntaxTree tree, Words words, PrepositionFinder prepositions, Negation negation) {
    this.tree = tree;
    this.words = words;
    this.prepositions = prepositions;
    this.negation = negation;
  }

  /** What the governor of a node takes back of it. */
  void over(int node, int head, Set<Force> found) {
    boolean clause = tree.isClausal(node);
    if (!tree.dependency(node).equals("obl:mod")) {
      denial(node, head, found);
    }
    boolean acts = tree.dependency(node).equals("nsubj");
    if ((words.has("plan", tree, head) && !acts) || (clause && words.has("plan-to", tree, head))) {
      found.add(Force.PLANNED);
    }
    if (words.has("agree", tree, head) && !acts) {
      found.add(Force.AGREED);
    }
    if (words.has("plan-noun", tree, head) && (clause || tree.is(node, "nmod"))) {
      found.add(Force.PLANNED);
    }
    if (words.has("accuse", tree, head) && (clause || tree.is(node, "obl"))) {
      found.add(Force.ALLEGED);
    }
    if (clause && words.has("doubt", tree, head)) {
      found.add(Force.HYPOTHETICAL);
    }
    boolean said = tree.is(node, "ccomp") || tree.is(node, "xcomp");
    if (said && words.has("say", tree, head)) {
      found.add(said(head));
    }
    if (said && words.has("announce", tree, head)) {
      found.add(Force.ANNOUNCED);
    }
  }

  /** How words are given that a verb of saying is over: "is said to contain" names nobody. */
  private Force said(int verb) {
    if (accusers(verb)) {
      return Force.ALLEGED;
    }
    boolean nobody =
        tree.isPassive(verb)
            && !words.has("announce", tree, verb)
            && !tree.hasChild(
                verb, c -> prepositions.of(c).stream().anyMatch(words.all("agent")::contains));
    return nobody ? Force.HEARSAY : Force.REPORTED;
  }

  /**
   * Whether a verb leaves what it governs as it is: "will continue to run", and "has not ruled out
   * buying", of which {@link #over} says what it is.
   */
  boolean lets(int verb) {
    return (words.has("continue", tree, verb) && !negation.of(verb))
        || (words.has("deny", tree, verb) && negation.of(verb));
  }

  /**
   * "denies its purchase", "gave up its purchase", never "has not given up its purchase"; who does
   * not rule it out may yet make it.
   */
  private void denial(int node, int verb, Set<Force> found) {
    boolean denies =
        words.has("deny", tree, verb)
            || (words.has("dismiss", tree, verb) && words.has("rumour", tree, node));
    if (denies && negation.of(verb)) {
      found.add(words.has("leave-open", tree, verb) ? Force.PLANNED : Force.HYPOTHETICAL);
    } else if (denies) {
      found.add(Force.NEGATED);
    }
    boolean phrasal =
        verb + 1 < tree.size()
            && words.all("ending").contains(tree.lemma(verb) + "_" + tree.folded(verb + 1));
    boolean ends = phrasal || words.has("ending", tree, verb);
    if (ends && !negation.of(verb) && (!tree.is(node, "obl") || isEnded(node))) {
      found.add(Force.ENDED);
    }
  }

  /** "backed out of its purchase", never "ended it due to the purchase". */
  private boolean isEnded(int node) {
    return words.all("ending-mark").containsAll(prepositions.of(node));
  }

  private boolean accusers(int verb) {
    return tree.children(verb, "nsubj").anyMatch(this::accuses);
  }

  /** Whether a source accuses: « la plainte », « l'avocat des plaignants », not « ses auteurs ». */
  private boolean accuses(int source) {
    boolean speaksFor =
        words.has("staff", tree, source)
            && tree.children(source, "nmod").anyMatch(c -> words.has("accuser", tree, c));
    return speaksFor
        || (words.has("accuser", tree, source)
            && !tree.hasChild(source, c -> words.has("possessive", tree, c)));
  }

  /** « selon la plainte », "according to the complaint" anywhere over the trigger. */
  void source(int trigger, Set<Force> found) {
    int node = trigger;
    for (int depth = 0; node != Token.ROOT && depth < SyntaxTree.MAX_DEPTH; depth++) {
      for (int child : tree.children(node)) {
        if (prepositions.of(child).stream().anyMatch(words.all("according")::contains)) {
          found.add(accuses(child) ? Force.ALLEGED : Force.REPORTED);
        }
      }
      node = tree.head(node);
    }
  }
}
