package agon.extract.quotation;

import agon.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the head of who does a verb, by the parse. */
final class Subjects {
  private static final int DEEPEST = 6;
  private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl");

  private final Tree tree;
  private final Sources sources;
  private final IntPredicate quoted;
  private final WordOrder order;

  Subjects(Tree tree, Sources sources, IntPredicate quoted, WordOrder order) {
    this.tree = tree;
    this.sources = sources;
    this.quoted = quoted;
    this.order = order;
  }

  /** The head of what does the verb: its subject or agent, or that of the verb it hangs on. */
  Optional<Integer> of(int verb) {
    Optional<Integer> resumed = order.resumed(verb);
    return resumed.isPresent() ? resumed : subject(verb, 0);
  }

  /** The verb whose subject an infinitive shares: « dit avoir constaté ». */
  int borrowing(int verb) {
    int at = verb;
    for (int depth = 0; depth < DEEPEST && tree.token(at).head() >= 0; depth++) {
      boolean shares = tree.token(at).dependency().startsWith("xcomp");
      if (!shares || isQuoted(tree.token(at).head()) != isQuoted(verb)) {
        break;
      }
      at = tree.token(at).head();
    }
    return at;
  }

  /** Whether the one who does the verb is its agent. */
  boolean isPassive(int verb) {
    return tree.hasChild(verb, "aux:pass")
        || (tree.hasChild(verb, "nsubj:pass")
            && tree.child(verb, t -> t.dependency().equals("nsubj")).isEmpty());
  }

  private Optional<Integer> subject(int verb, int depth) {
    if (isPassive(verb)) {
      return agent(verb);
    }
    Optional<Integer> own =
        own(verb).map(child -> isRelative(child) ? antecedent(verb, child) : child);
    int head = tree.token(verb).head();
    if (own.isPresent() || depth == DEEPEST) {
      return own;
    }
    if (isParticiple(verb)) {
      Optional<Integer> main = mainVerb(verb);
      if (main.isPresent()) {
        return subject(main.get(), depth + 1);
      }
    }
    return head < 0 ? Optional.empty() : shared(verb, head, depth);
  }

  /** The subject of the word that a verb without one hangs on. */
  private Optional<Integer> shared(int verb, int head, int depth) {
    String dependency = tree.token(verb).dependency();
    if (dependency.startsWith("acl")) {
      return Optional.of(head).filter(noun -> !sources.isTime(tree, noun));
    }
    boolean joined = dependency.startsWith("conj");
    Optional<Integer> opening = joined ? order.opening(verb) : Optional.empty();
    if (opening.isPresent()) {
      return opening;
    }
    int above = joined ? predicate(head, verb) : head;
    return above >= 0
            && SHARING.contains(relation(verb))
            && isQuoted(above) == isQuoted(verb)
            && !tree.isSevered(above, verb)
        ? subject(above, depth + 1)
        : Optional.empty();
  }

  private String relation(int verb) {
    String dependency = tree.token(verb).dependency();
    int colon = dependency.indexOf(':');
    return colon < 0 ? dependency : dependency.substring(0, colon);
  }

  /** The verb outside what is quoted at or above a word that a verb was joined to by mistake. */
  private int predicate(int joined, int verb) {
    int at = joined;
    for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
      boolean verbal = tree.token(at).tag().equals("VERB") || tree.hasChild(at, "nsubj");
      boolean mute = own(at).filter(subject -> sources.isMute(tree, subject)).isPresent();
      if (verbal && !mute && isQuoted(at) == isQuoted(verb)) {
        return at;
      }
      at = tree.token(at).head();
    }
    return joined;
  }

  /** The subject that the parse gives a verb, the last before it rather than one behind it. */
  private Optional<Integer> own(int verb) {
    List<Integer> subjects =
        tree.children(verb).stream()
            .filter(child -> isSubject(tree.token(child)))
            .filter(child -> isQuoted(child) == isQuoted(verb))
            .toList();
    Predicate<Integer> clitic = child -> child < verb && tree.is("clitic", child);
    boolean only = subjects.stream().allMatch(clitic);
    return subjects.stream()
        .filter(only ? child -> true : clitic.negate())
        .reduce((first, second) -> second < verb ? second : first);
  }

  /** A subject, « dit-il » included, which parses take for one that stands for nothing. */
  private static boolean isSubject(Token token) {
    boolean inverted = token.dependency().equals("expl:subj") && token.text().startsWith("-");
    return token.dependency().equals("nsubj") || inverted;
  }

  /** Whether a verb is a participle set off by a comma: "X sued Y, its maker, alleging". */
  private boolean isParticiple(int verb) {
    Token token = tree.token(verb);
    boolean present = token.has("VerbForm", "Ger") || token.has("Tense", "Pres");
    int before = verb - 1;
    while (before > 0 && tree.token(before).tag().equals("ADV")) {
      before--;
    }
    return present
        && (token.has("VerbForm", "Ger") || token.has("VerbForm", "Part"))
        && before > 0
        && tree.token(before).text().equals(",");
  }

  /** The verb of the sentence, or else the last finite one, before a participle. */
  private Optional<Integer> mainVerb(int participle) {
    return IntStream.range(0, participle)
        .filter(i -> ClauseEnd.isFinite(tree.token(i)) || tree.token(i).head() < 0)
        .filter(i -> tree.token(i).tag().equals("VERB") && !isQuoted(i))
        .filter(i -> tree.hasChild(i, "nsubj") && !tree.isSevered(i, participle))
        .boxed()
        .max(Comparator.comparing((Integer i) -> tree.token(i).head() < 0).thenComparing(i -> i));
  }

  private boolean isQuoted(int at) {
    return quoted.test(tree.token(at).span().start());
  }

  /** Who does a passive verb: "by X" on the verb, else on what stands behind it. */
  private Optional<Integer> agent(int verb) {
    return tree.children(verb).stream()
        .filter(child -> tree.token(child).dependency().startsWith("obl"))
        .filter(child -> tree.hasCase(child, "by"))
        .findFirst()
        .or(
            () ->
                tree.children(verb).stream()
                    .filter(child -> child > verb)
                    .flatMap(child -> tree.children(child).stream())
                    .filter(child -> !isQuoted(child) && tree.hasCase(child, "by"))
                    .findFirst());
  }

  private boolean isRelative(int at) {
    return tree.token(at).has("PronType", "Rel") || tree.is("relative-subject", at);
  }

  private int antecedent(int verb, int subject) {
    Optional<Integer> named = order.antecedent(subject, verb);
    if (named.isPresent()) {
      return named.get();
    }
    int at = verb;
    for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
      int head = tree.token(at).head();
      if (tree.token(at).dependency().startsWith("acl") && head >= 0) {
        return head;
      }
      at = head;
    }
    return subject;
  }
}
