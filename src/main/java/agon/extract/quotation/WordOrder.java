package agon.extract.quotation;

import agon.knowledge.Entity;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds who does a verb by the order of words, where the parse has lost the subject. */
final class WordOrder {
  /** How many tokens may stand between a verb and a subject right before it. */
  private static final int NEAR = 3;

  /** How many tokens before its verb a subject may start that other words part from it. */
  private static final int FAR = 20;

  /** How many tokens may part a verb from the "and" before its subject. */
  private static final int NAMED = 12;

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

  /** The head of the name right before a relative pronoun, or of the first of several joined. */
  Optional<Integer> antecedent(int pronoun, int verb) {
    int beside = pronoun - 1;
    beside -= beside > 0 && tree.token(beside).text().equals(",") ? 1 : 0;
    boolean one = tree.token(verb).has("Number", "Sing");
    return sources
        .nameEndingAt(tree, beside)
        .flatMap(head -> one || !tree.hasChild(head, "cc") ? Optional.of(head) : first(head))
        .filter(this::isAlone);
  }

  /** The first of the names that one is joined to. */
  private Optional<Integer> first(int joined) {
    int head = tree.token(joined).head();
    return head >= 0 && sources.nameAt(tree, head).isPresent()
        ? Optional.of(head)
        : Optional.empty();
  }

  /** Whether a name is no complement, but perhaps an agent, and no later member of a list. */
  private boolean isAlone(int head) {
    boolean agent = tree.hasCase(head, "by");
    return (agent || !tree.hasChild(head, "case"))
        && !tree.hasChild(head, "cc")
        && (agent || !(head > 0 && JOINS.contains(tree.token(head - 1).tag())));
  }

  /**
   * The head of the name that opens the clause of a verb which a relative clause parts from it: "X,
   * who runs the lab, thinks". Parses lose it.
   */
  Optional<Integer> resumed(int verb) {
    int from = groupStart(verb);
    boolean own = IntStream.range(from, verb).anyMatch(i -> tree.is("relative", i));
    if (own || from < 3 || !tree.token(from - 1).text().equals(",")) {
      return Optional.empty();
    }
    int told = -1;
    for (int i = from - 2; i >= 2 && !tree.endsPart(i) && !isQuoted(i); i--) {
      told = told < 0 && tree.token(i).tag().equals("VERB") ? i : told;
      boolean opens = tree.is("relative-only", i) && tree.token(i - 1).text().equals(",");
      if (opens) {
        boolean subject = tree.is("relative-subject", i) && from - i > NEAR;
        return told < 0 && !subject
            ? Optional.empty()
            : sources.nameEndingAt(tree, i - 2).filter(this::leads);
      }
    }
    return Optional.empty();
  }

  /** Whether the name with this head is the first of its sentence or clause. */
  private boolean leads(int head) {
    int first = head;
    while (first > 0 && tree.token(first - 1).tag().equals("PROPN")) {
      first--;
    }
    return first == 0 || tree.endsPart(first - 1) || tree.token(first - 1).tag().equals("CCONJ");
  }

  /** The head of the name that comes right behind the "and" before a verb: "and X, now chief,". */
  Optional<Integer> opening(int verb) {
    int at = groupStart(verb) - 1;
    int start = at;
    while (at > 0 && start - at < NAMED && !tree.token(at).tag().equals("CCONJ")) {
      at--;
    }
    boolean joined = at > 0 && tree.token(at).tag().equals("CCONJ") && !isQuoted(at);
    return joined && at + 1 < verb
        ? sources
            .nameFrom(tree.token(at + 1).span().start())
            .map(name -> tree.sentence().headOf(name.mention().span()))
            .filter(head -> head >= 0 && tree.token(head + 1).text().equals(","))
        : Optional.empty();
  }

  private int groupStart(int verb) {
    int from = verb;
    while (from > 0 && FunctionWords.VERB_GROUP.contains(tree.token(from - 1).tag())) {
      from--;
    }
    return from;
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
    int from = groupStart(verb);
    boolean parted = from > 0 && tree.token(from - 1).text().equals(",");
    for (int i = from - 2; parted && i >= Math.max(0, from - FAR) && !isQuoted(i); i--) {
      if (tree.endsPart(i)) {
        break;
      }
      Optional<Entity> thing =
          opens(i) && !owns(i)
              ? sources.nameStartingAt(tree.token(i).span().start())
              : Optional.empty();
      if (thing.isPresent()) {
        return thing;
      }
    }
    return Optional.empty();
  }

  /** Whether the name that starts here owns what follows: "X, Getty's chief executive,". */
  private boolean owns(int at) {
    return sources
        .nameFrom(tree.token(at).span().start())
        .map(name -> tree.sentence().tokenAt(name.mention().span().end()))
        .filter(next -> next < tree.size() && tree.token(next).folded().equals(SourceMarker.OF))
        .isPresent();
  }

  private boolean isQuoted(int at) {
    return quoted.test(tree.token(at).span().start());
  }
}
