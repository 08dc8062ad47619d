package agon.extract.quotation;

import agon.text.Token;
import java.util.Optional;
import java.util.Set;

/** Finds the infinitive that a verb of speech reports: « dit vouloir », "claims to have". */
final class Infinitives {
  /** The tags of what may part a verb from its infinitive. */
  static final Set<String> SMALL = Set.of("ADV", "PRON", "PART");

  private Infinitives() {}

  /** The head of the infinitive, where the verb takes one and somebody speaks. */
  static Optional<Integer> of(Cue cue) {
    if (!cue.kind().infinitive() || (cue.speaker().isNobody() && !hasSpeaker(cue))) {
      return Optional.empty();
    }
    return cue.tree().children(cue.verb()).stream()
        .filter(child -> child > cue.verb() && isInfinitive(cue, cue.tree().token(child)))
        .findFirst()
        .or(() -> nextInfinitive(cue));
  }

  /** Whether somebody speaks whom nothing names: « il a dit vouloir », never « on dit ». */
  private static boolean hasSpeaker(Cue cue) {
    return !cue.kind().kind().equals("accuse")
        && cue.tree()
            .child(cue.verb(), t -> t.dependency().equals("nsubj") && isThird(cue.tree(), t))
            .isPresent();
  }

  private static boolean isThird(Tree tree, Token subject) {
    return (subject.has("Person", "3") && !tree.words().is("one", subject))
        || subject.has("PronType", "Rel");
  }

  /** « a dit espérer »: an infinitive right behind the verb, which the parse hangs elsewhere. */
  private static Optional<Integer> nextInfinitive(Cue cue) {
    Tree tree = cue.tree();
    int at = cue.verb() + 1;
    while (at < tree.size() && SMALL.contains(tree.token(at).tag())) {
      at++;
    }
    if (at == tree.size() || !tree.token(at).has("VerbForm", "Inf")) {
      return Optional.empty();
    }
    boolean helps = tree.token(at).tag().equals("AUX") && tree.token(at).head() > at;
    int head = helps ? tree.token(at).head() : at;
    boolean own = tree.child(head, "nsubj").isEmpty();
    return own && tree.token(head).tag().equals("VERB") ? Optional.of(head) : Optional.empty();
  }

  private static boolean isInfinitive(Cue cue, Token token) {
    boolean accused =
        cue.kind().kind().equals("accuse")
            && (token.dependency().startsWith("advcl") || token.dependency().startsWith("obl"));
    boolean verb = token.tag().equals("VERB") && !token.has("Mood", "Ind");
    return verb && (token.dependency().startsWith("xcomp") || accused);
  }
}
