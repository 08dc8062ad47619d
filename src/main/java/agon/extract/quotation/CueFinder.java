package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verbs of a sentence that report speech, and who speaks. */
final class CueFinder {
  private static final Set<String> NOT = Set.of("pas", "jamais", "not", "n't", "n’t", "never");

  /** How many tokens may stand between a verb and a subject that the parse has missed. */
  private static final int NEAR = 3;

  private static final int DEEPEST = 6;

  private final SpeechVerbs verbs;

  CueFinder(SpeechVerbs verbs) {
    this.verbs = verbs;
  }

  /** Whether the sentence holds a verb that may report speech. */
  boolean mayReport(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> verb(token).isPresent());
  }

  /** The cues of a sentence, in order. */
  List<Cue> find(Tree tree, Sources sources) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Optional<SpeechVerbs.SpeechVerb> verb = verb(tree.token(i));
      if (verb.isPresent()) {
        cues.add(cue(tree, i, verb.get(), sources));
      }
    }
    return cues;
  }

  private Optional<SpeechVerbs.SpeechVerb> verb(Token token) {
    return token.tag().equals("VERB") ? verbs.find(token.lemma()) : Optional.empty();
  }

  private static Cue cue(Tree tree, int at, SpeechVerbs.SpeechVerb verb, Sources sources) {
    Optional<Integer> subject = subject(tree, at, 0);
    Optional<Entity> speaker =
        subject.isPresent()
            ? sources.of(tree, subject.get())
            : isPassive(tree, at) ? Optional.empty() : beside(tree, at, sources);
    boolean negated = tree.child(at, token -> NOT.contains(token.folded())).isPresent();
    return new Cue(tree, at, verb, subject, speaker, negated);
  }

  /** The head of what does the verb: its subject or agent, or that of the verb it hangs on. */
  private static Optional<Integer> subject(Tree tree, int verb, int depth) {
    if (isPassive(tree, verb)) {
      return agent(tree, verb);
    }
    Optional<Integer> own =
        tree.child(verb, "nsubj").map(s -> isRelative(tree, s) ? antecedent(tree, verb, s) : s);
    int head = tree.token(verb).head();
    if (own.isPresent() || head < 0 || depth == DEEPEST) {
      return own;
    }
    String dependency = tree.token(verb).dependency();
    if (dependency.startsWith("acl")) {
      return Optional.of(head);
    }
    boolean shares =
        dependency.startsWith("conj")
            || dependency.startsWith("xcomp")
            || dependency.startsWith("advcl");
    return shares ? subject(tree, head, depth + 1) : Optional.empty();
  }

  private static boolean isPassive(Tree tree, int verb) {
    return tree.hasChild(verb, "aux:pass") || tree.hasChild(verb, "nsubj:pass");
  }

  private static Optional<Integer> agent(Tree tree, int verb) {
    Optional<Integer> marked = tree.child(verb, "obl:agent");
    return marked.isPresent()
        ? marked
        : tree.children(verb).stream()
            .filter(child -> tree.token(child).dependency().startsWith("obl"))
            .filter(child -> hasCase(tree, child, Set.of("par", "by")))
            .findFirst();
  }

  /** Whether a preposition of this set stands before a token. */
  static boolean hasCase(Tree tree, int at, Set<String> prepositions) {
    return tree.child(at, t -> prepositions.contains(t.folded())).isPresent();
  }

  private static boolean isRelative(Tree tree, int at) {
    return tree.token(at).has("PronType", "Rel")
        || Set.of("qui", "who", "which", "that", "lequel").contains(tree.token(at).folded());
  }

  private static int antecedent(Tree tree, int verb, int subject) {
    int at = verb;
    for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
      if (tree.token(at).dependency().startsWith("acl")) {
        return tree.token(at).head() >= 0 ? tree.token(at).head() : subject;
      }
      at = tree.token(at).head();
    }
    return subject;
  }

  /** The thing named right after the verb, else right before: « a déclaré X », "X said". */
  private static Optional<Entity> beside(Tree tree, int verb, Sources sources) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + 1 + NEAR); i++) {
      if (tree.token(i).tag().equals("PUNCT") || tree.token(i).tag().equals("ADP")) {
        break;
      }
      Optional<Entity> after = sources.startingAt(tree.token(i).span().start());
      if (after.isPresent()) {
        return after;
      }
    }
    for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
      if (tree.token(i).tag().equals("PUNCT")) {
        break;
      }
      Optional<Entity> before = sources.at(tree, i);
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }
}
