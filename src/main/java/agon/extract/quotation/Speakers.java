package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds who does a verb of speech: by the parse, else by the order of words. */
final class Speakers {
  private static final Set<String> BY = Set.of("par", "by");
  private static final Set<String> RELATIVE = Set.of("qui", "who", "which", "that", "lequel");
  private static final Set<String> SMALL = Set.of("AUX", "ADV", "PRON", "PART");

  /** How many tokens may stand between a verb and a subject that the parse has missed. */
  private static final int NEAR = 3;

  private static final int DEEPEST = 6;

  private final Tree tree;
  private final Sources sources;
  private final IntPredicate quoted;

  Speakers(Tree tree, Sources sources, IntPredicate quoted) {
    this.tree = tree;
    this.sources = sources;
    this.quoted = quoted;
  }

  /** Who does the verb. */
  Speaker of(int verb) {
    Optional<Entity> inverted = isAfterQuote(verb) ? after(verb) : Optional.empty();
    if (inverted.isPresent()) {
      return Speaker.of(inverted);
    }
    Optional<Integer> subject = subject(verb, 0);
    if (subject.isPresent()) {
      return sources.of(tree, subject.get());
    }
    return isPassive(verb) ? Speaker.NOBODY : Speaker.of(before(verb).or(() -> apart(verb)));
  }

  /** The aside that a verb heads. */
  Optional<Aside> aside(int verb) {
    return new Asides(tree, quoted).of(verb);
  }

  /** Who speaks in an aside with this verb. */
  Speaker of(Aside aside, int verb) {
    int head = SourceMarkers.phraseHead(tree, aside.source());
    Speaker speaker =
        sources.of(tree, head).or(() -> SourceMarkers.named(tree, aside.source(), sources));
    int last = verb - 1;
    while (last > head && SMALL.contains(tree.token(last).tag())) {
      last--;
    }
    return speaker.words().isEmpty() || last < head
        ? speaker
        : sources.written(tree, aside.source(), last);
  }

  /** The head of what does the verb: its subject or agent, or that of the verb it hangs on. */
  private Optional<Integer> subject(int verb, int depth) {
    if (isPassive(verb)) {
      return agent(verb);
    }
    Optional<Integer> own =
        tree.children(verb).stream()
            .filter(child -> tree.token(child).dependency().equals("nsubj"))
            .filter(child -> isQuoted(child) == isQuoted(verb))
            .reduce((first, second) -> second < verb ? second : first)
            .map(child -> isRelative(child) ? antecedent(verb, child) : child);
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
    return shares && isQuoted(head) == isQuoted(verb) ? subject(head, depth + 1) : Optional.empty();
  }

  private boolean isQuoted(int at) {
    return quoted.test(tree.token(at).span().start());
  }

  private boolean isPassive(int verb) {
    return tree.hasChild(verb, "aux:pass")
        || (tree.hasChild(verb, "nsubj:pass")
            && tree.child(verb, t -> t.dependency().equals("nsubj")).isEmpty());
  }

  private Optional<Integer> agent(int verb) {
    return tree.children(verb).stream()
        .filter(child -> tree.token(child).dependency().startsWith("obl"))
        .filter(child -> tree.hasCase(child, BY))
        .findFirst();
  }

  private boolean isRelative(int at) {
    return tree.token(at).has("PronType", "Rel") || RELATIVE.contains(tree.token(at).folded());
  }

  private int antecedent(int verb, int subject) {
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

  /** Whether nothing but small words and a comma parts the verb from words in quotation marks. */
  private boolean isAfterQuote(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      Token token = tree.token(i);
      if (isQuoted(i)) {
        return true;
      }
      if (!SMALL.contains(token.tag()) && !token.tag().equals("PUNCT")) {
        return false;
      }
    }
    return verb <= 2;
  }

  /** The thing named right after the verb: « a déclaré X ». */
  private Optional<Entity> after(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + 1 + NEAR); i++) {
      String tag = tree.token(i).tag();
      if (tag.equals("PUNCT") || tag.equals("ADP") || isQuoted(i)) {
        return Optional.empty();
      }
      Optional<Entity> after = sources.startingAt(tree.token(i).span().start());
      if (after.isPresent()) {
        return Circumstances.isAddressing(tree.token(verb)) ? Optional.empty() : after;
      }
    }
    return Optional.empty();
  }

  /** The thing named right before the verb: "X said". */
  private Optional<Entity> before(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
      if (tree.token(i).tag().equals("PUNCT") || isQuoted(i)) {
        break;
      }
      Optional<Entity> before = sources.at(tree, i);
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /** The thing that opens a clause before the verb: "…, X, the firm's chief, told". */
  private Optional<Entity> apart(int verb) {
    boolean parted = verb > 0 && tree.token(verb - 1).text().equals(",");
    for (int i = verb - 2; parted && i >= Math.max(0, verb - 20); i--) {
      boolean opens = i == 0 || tree.token(i - 1).text().equals(",");
      if (isQuoted(i)) {
        break;
      }
      Optional<Entity> thing =
          opens ? sources.nameStartingAt(tree.token(i).span().start()) : Optional.empty();
      if (thing.isPresent()) {
        return thing;
      }
    }
    return Optional.empty();
  }
}
