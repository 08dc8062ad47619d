package agon.extract.claim;

import agon.text.Token;
import java.util.EnumSet;
import java.util.Set;

/**
 * What stands over a trigger in the parse: negation, intention, accusation, hypothesis. Walks from
 * the trigger up through the clauses that complete another, and reads at each step the cues of
 * {@code cues.tsv}.
 */
final class Scope {
  /** A sort of commitment that a cue takes back. */
  enum Force {
    /** Not so. */
    NEGATED,
    /** Not yet so. */
    PLANNED,
    /** Agreed to, which makes a partnership and plans all else. */
    AGREED,
    /** Brought to an end, or given up before it was so. */
    ENDED,
    /** What something is done for. */
    PURPOSE,
    /** Said in accusation or hearsay. */
    ALLEGED,
    /** Hearsay by mood or as rumour, which a named source turns into attribution. */
    HEARSAY,
    /** Somebody's words, as a verb of saying shows. */
    REPORTED,
    /** Announced by a verb that makes it public. */
    ANNOUNCED,
    /** Told on the way, in a relative or participial clause, whatever is said around it. */
    BACKGROUND,
    /** A condition or a question: no claim at all. */
    HYPOTHETICAL
  }

  private final SyntaxTree tree;
  private final Words words;
  private final PrepositionFinder prepositions;
  private final Negation negation;
  private final Hearsay hearsay;
  private final VerbGroup group;
  private final Given given;
  private final Governors governors;
  private final Adjuncts adjuncts;

  Scope(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
    this.prepositions = new PrepositionFinder(tree, words);
    this.negation = new Negation(tree, words);
    this.hearsay = new Hearsay(tree, words);
    this.group = new VerbGroup(tree, words, negation);
    this.given = new Given(tree, words, prepositions);
    this.governors = new Governors(tree, words, prepositions, negation);
    this.adjuncts = new Adjuncts(tree, words, prepositions, group);
  }

  /**
   * The forces over a trigger.
   *
   * @param trigger the token that heads the trigger
   * @param presupposed whether the wording holds whatever is said of it, as a title or an
   *     apposition does
   */
  Set<Force> over(int trigger, boolean presupposed) {
    if (presupposed) {
      return given.isCast(trigger) ? overCast(trigger) : overTitle(trigger);
    }
    EnumSet<Force> found = EnumSet.noneOf(Force.class);
    local(trigger, found);
    group.before(trigger, found);
    if (negation.isNearly(trigger)) {
      found.add(Force.HYPOTHETICAL);
    }
    int node = trigger;
    for (int depth = 0; depth < SyntaxTree.MAX_DEPTH; depth++) {
      int head = tree.head(node);
      if (head == Token.ROOT || !climbs(node, head, found)) {
        break;
      }
      node = head;
    }
    governors.source(trigger, found);
    if (hearsay.isReported(trigger)) {
      found.add(Force.REPORTED);
    }
    if (!found.contains(Force.BACKGROUND) && hearsay.isRumoured(trigger)) {
      found.add(Force.HEARSAY);
    }
    if (hearsay.isAccused(trigger)) {
      found.add(Force.ALLEGED);
    }
    return found;
  }

  /** Whether a trigger tells what goes on just then: "was buying", « quittait ». */
  boolean goesOn(int trigger) {
    return group.goesOn(trigger);
  }

  /** "presents itself as a rival": whoever casts something so says it. */
  private Set<Force> overCast(int trigger) {
    int caster = tree.head(trigger);
    Set<Force> found = over(caster, false);
    if (words.has("casting", tree, caster)) {
      found.add(Force.REPORTED);
    }
    return found;
  }

  /** The forces over what holds whatever is said of it: its own words, and its becoming so. */
  private Set<Force> overTitle(int trigger) {
    EnumSet<Force> found = EnumSet.noneOf(Force.class);
    ownWords(trigger, found);
    if (tree.hasTag(trigger, "NOUN", "ADJ")) {
      becoming(trigger, found);
    }
    return found;
  }

  /**
   * What is said to become, to remain or to be made so is so only as its verb says: "will become a
   * customer", "would make it the largest shareholder".
   */
  private void becoming(int noun, Set<Force> found) {
    int head = tree.head(noun);
    boolean becomes =
        head != Token.ROOT
            && (words.has("copular", tree, head) || words.has("naming", tree, head))
            && (tree.is(noun, "xcomp") || tree.is(noun, "obj"));
    if (becomes) {
      local(head, found);
      group.before(head, found);
    } else if (tree.hasChild(noun, c -> tree.is(c, "cop"))) {
      group.mood(noun, found);
    }
  }

  /** Looks at the governor; whether to go on upwards. */
  private boolean climbs(int node, int head, Set<Force> found) {
    if (tree.is(node, "advcl")
        || prepositions.of(node).stream().anyMatch(words.all("condition")::contains)) {
      adjuncts.of(node, found);
      return false;
    }
    if (given.isBackground(node)) {
      found.add(Force.BACKGROUND);
      return false;
    }
    if (isApart(node, head)) {
      return false;
    }
    if (tree.is(node, "conj")) {
      joined(node, head, found);
      return true;
    }
    governors.over(node, head, found);
    if (given.isOwned(node)) {
      return false;
    }
    boolean complement = tree.is(node, "xcomp") || given.isNominal(node) || tree.is(node, "acl");
    if (complement && !governors.lets(head)) {
      local(head, found);
      group.before(head, found);
    }
    return complement || tree.is(node, "ccomp") || tree.is(node, "csubj");
  }

  /** « lance X et le vendra », "intends to buy X, and to sell it": what the first part lends. */
  private void joined(int node, int head, Set<Force> found) {
    if (sharesAuxiliary(node)) {
      group.mood(head, found);
    }
    if (isInfinitive(node) && !isInfinitive(head)) {
      governors.over(node, head, found);
    }
  }

  private boolean isApart(int node, int head) {
    return tree.is(node, "parataxis")
        || isMisled(node, head)
        || tree.isSevered(Math.min(node, head), Math.max(node, head));
  }

  /** « paru en mai, rivalise avec »: a clause that no past participle can govern. */
  private boolean isMisled(int node, int head) {
    return tree.is(node, "ccomp")
        && tree.is(head, "acl")
        && tree.token(head).has("Tense", "Past")
        && !words.has("say", tree, head);
  }

  private boolean sharesAuxiliary(int node) {
    return !tree.hasChild(node, c -> tree.is(c, "nsubj") || tree.is(c, "aux"));
  }

  private boolean isInfinitive(int verb) {
    return tree.token(verb).has("VerbForm", "Inf");
  }

  /** Cues on the token itself. */
  private void local(int node, Set<Force> found) {
    group.mood(node, found);
    ownWords(node, found);
    if (negation.of(node) && !words.has("conceal", tree, node)) {
      found.add(Force.NEGATED);
    }
  }

  private void ownWords(int node, Set<Force> found) {
    for (int child : tree.children(node)) {
      boolean modifier =
          tree.is(child, "advmod")
              || tree.is(child, "amod")
              || tree.is(child, "acl")
              || tree.is(child, "compound");
      if (modifier && words.has("hearsay", tree, child)) {
        found.add(Force.ALLEGED);
        found.add(Force.HEARSAY);
      }
      boolean past = tree.is(child, "advmod") && tree.token(node).has("Tense", "Past");
      if (modifier && !past && words.has("planned", tree, child)) {
        found.add(Force.PLANNED);
      }
    }
  }
}
