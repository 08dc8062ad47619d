package agon.extract.quotation;

import agon.knowledge.Entity;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds who does a verb by the order of words, where the parse has lost the subject. */
final class WordOrder {
  /** How many tokens may stand between a verb and a subject right before it. */
  private static final int NEAR = 3;

  /** How many tokens before its verb a subject may start that other words part from it. */
  private static final int FAR = 20;

  private static final Set<String> JOINS = Set.of("ADP", "CCONJ");
  private static final Set<String> SCENE =
      Set.of("ADP", "ADV", "DET", "ADJ", "NOUN", "PRON", "NUM");

  private static final Set<String> TITLE = Set.of("DET", "ADJ", "NOUN");

  private final Tree tree;
  private final Sources sources;
  private final IntPredicate quoted;

  WordOrder(Tree tree, Sources sources, IntPredicate quoted) {
    this.tree = tree;
    this.sources = sources;
    this.quoted = quoted;
  }

  /** The thing named before a verb, right there or at the start of its clause. */
  Optional<Entity> before(int verb) {
    return right(verb).or(() -> apart(verb));
  }

  /** The head of the name right before a relative pronoun. */
  Optional<Integer> antecedent(int pronoun) {
    int beside = pronoun - 1;
    beside -= beside > 0 && tree.token(beside).text().equals(",") ? 1 : 0;
    return sources.nameEndingAt(tree, beside).filter(this::isAlone);
  }

  /** Whether a name is no complement and no later member of a list. */
  private boolean isAlone(int head) {
    return !tree.hasChild(head, "case")
        && !tree.hasChild(head, "cc")
        && !(head > 0 && JOINS.contains(tree.token(head - 1).tag()));
  }

  /** The thing named right before the verb: "X said". */
  private Optional<Entity> right(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
      if (tree.token(i).tag().equals("PUNCT") || isQuoted(i)) {
        break;
      }
      Optional<Entity> thing = sources.at(tree, i);
      if (thing.isPresent()) {
        return thing;
      }
    }
    return Optional.empty();
  }

  /** Whether a name may start here as the first of its clause, nouns such as a title aside. */
  private boolean opens(int at) {
    int first = at;
    while (first > 0 && TITLE.contains(tree.token(first - 1).tag())) {
      first--;
    }
    return first == 0
        || tree.token(first - 1).tag().equals("CCONJ")
        || tree.token(first - 1).text().equals(",")
        || tree.endsPart(first - 1)
        || isQuoted(first - 1)
        || isScene(at);
  }

  /** Whether nothing but a time or place stands before: "Earlier this year X, the firm's head,". */
  private boolean isScene(int at) {
    return !tree.token(at - 1).tag().equals("ADP")
        && tree.sentence().tokens().subList(0, at).stream()
            .allMatch(token -> SCENE.contains(token.tag()));
  }

  /** The thing that opens a clause before the verb: "…, X, the firm's chief, has told". */
  private Optional<Entity> apart(int verb) {
    int from = verb;
    while (from > 0 && FunctionWords.VERB_GROUP.contains(tree.token(from - 1).tag())) {
      from--;
    }
    boolean parted = from > 0 && tree.token(from - 1).text().equals(",");
    for (int i = from - 2; parted && i >= Math.max(0, from - FAR) && !isQuoted(i); i--) {
      if (tree.endsPart(i)) {
        break;
      }
      Optional<Entity> thing =
          opens(i) ? sources.nameStartingAt(tree.token(i).span().start()) : Optional.empty();
      if (thing.isPresent()) {
        return thing;
      }
    }
    return Optional.empty();
  }

  private boolean isQuoted(int at) {
    return quoted.test(tree.token(at).span().start());
  }
}
