package agon.extract.claim;

import java.util.stream.IntStream;

/**
 * Logical subjects and objects of verbs: what the parse says, mended by the order of the words
 * where it is known to go astray.
 */
final class Participants {
  private final SyntaxTree tree;
  private final Words words;
  private final Adjacency adjacency;
  private final Voice voice;
  private final Relatives relatives;
  private final Agents agents;
  private final Fronting fronting;
  private final Referents referents;
  private final Interposed interposed;

  Participants(
      SyntaxTree tree, Words words, Adjacency adjacency, Relatives relatives, Referents referents) {
    this.tree = tree;
    this.words = words;
    this.adjacency = adjacency;
    this.voice = new Voice(tree, words);
    this.relatives = relatives;
    this.agents = new Agents(tree, words);
    this.fronting = new Fronting(tree);
    this.referents = referents;
    this.interposed = new Interposed(tree, referents);
  }

  /** The subjects of a verb, those that follow it in a relative clause included. */
  IntStream subjects(int verb) {
    if (isUnmarked(verb)) {
      return agents.of(verb);
    }
    int[] inverted = relatives.inverted(verb).toArray();
    if (inverted.length > 0) {
      return IntStream.of(inverted);
    }
    int name = relatives.inner(verb);
    if (name >= 0 && !tree.isPassive(verb)) {
      return IntStream.of(name);
    }
    int[] found = voice.subjects(verb).toArray();
    boolean bare = found.length == 0 && tree.hasTag(verb, "VERB") && !tree.isPassive(verb);
    return bare && !tree.isClausal(verb)
        ? adjacency.subject(verb)
        : IntStream.concat(IntStream.of(found), referents.echoing(verb));
  }

  /** The objects of a verb, those that stand before it or behind an insertion included. */
  IntStream objects(int verb) {
    int before = fronting.subject(verb);
    if (before < 0 && isLone(verb)) {
      before = adjacency.nameBeforeRelative(verb);
    }
    if (before >= 0) {
      return IntStream.of(before);
    }
    if (isUnmarked(verb)) {
      return tree.children(verb, "nsubj");
    }
    boolean inverted = relatives.inverted(verb).findAny().isPresent();
    int[] found = inverted ? new int[0] : voice.objects(verb).toArray();
    if (found.length > 0 || tree.isPassive(verb)) {
      return IntStream.of(found);
    }
    int antecedent = relatives.object(verb);
    int lost = antecedent >= 0 || inverted ? antecedent : interposed.object(verb);
    return lost >= 0 ? IntStream.of(lost) : IntStream.empty();
  }

  /** « est soutenue par X »: a passive that the parse takes for a past tense. */
  private boolean isUnmarked(int verb) {
    return tree.isPastParticiple(verb)
        && !tree.isPassive(verb)
        && !words.has("perfect-with-be", tree, verb)
        && tree.hasChild(verb, c -> tree.is(c, "aux") && words.has("passive-helper", tree, c))
        && tree.hasChild(verb, c -> tree.dependency(c).equals("obl:agent"));
  }

  /** « X, développé par Y »: the name right before a lone participle, else what the parse says. */
  private boolean isLone(int verb) {
    return tree.isPassive(verb)
        && tree.isPastParticiple(verb)
        && !tree.token(verb).has("Number", "Plur")
        && !tree.hasChild(verb, c -> tree.is(c, "aux") || tree.is(c, "nsubj"));
  }
}
