package agon.extract.claim;

import agon.extract.claim.Scope.Force;
import java.util.Set;

/**
 * Reads what a clause that hangs from a verb as its circumstance is given as: its purpose, its
 * condition, what was done without.
 */
final class Adjuncts {
  /** How far behind "is looking" what is looked into may stand. */
  private static final int BEHIND = 3;

  private final SyntaxTree tree;
  private final Words words;
  private final PrepositionFinder prepositions;
  private final VerbGroup group;
  private final LostSubjects lost;

  Adjuncts(SyntaxTree tree, Words words, PrepositionFinder prepositions, VerbGroup group) {
    this.tree = tree;
    this.words = words;
    this.prepositions = prepositions;
    this.group = group;
    this.lost = new LostSubjects(tree, words);
  }

  /**
   * What its place makes of a clause: « pour racheter X » is a purpose, « si X rachetait » a
   * condition, « sans racheter » a denial. Who uses a thing to make another one makes it, and who
   * left to do a thing did it.
   */
  void of(int node, Set<Force> found) {
    int head = tree.head(node);
    if (words.has("plan-to", tree, head) && node > head && node - head <= BEHIND) {
      found.add(Force.PLANNED);
    }
    if (words.has("short", tree, head)) {
      found.add(Force.NEGATED);
    }
    boolean entered = words.has("enter", tree, head) || hasLeft(head) || lost.ranked(node) >= 0;
    for (String mark : prepositions.of(node)) {
      if (words.all("purpose").contains(mark) && !entered && !isPast(node)) {
        if (!words.has("means", tree, head) || tree.token(head).has("VerbForm", "Inf")) {
          found.add(Force.PURPOSE);
        }
        group.mood(head, found);
      } else if (words.all("condition").contains(mark)) {
        found.add(Force.HYPOTHETICAL);
      } else if (words.all("without").contains(mark)) {
        found.add(Force.NEGATED);
      }
    }
  }

  private boolean hasLeft(int verb) {
    return words.has("depart", tree, verb) && (isPast(verb) || tree.isPastParticiple(verb));
  }

  /** "back to when they founded it" is no purpose. */
  private boolean isPast(int verb) {
    return tree.token(verb).has("VerbForm", "Fin") && tree.token(verb).has("Tense", "Past");
  }
}
