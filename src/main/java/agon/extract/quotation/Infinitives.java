package agon.extract.quotation;

import agon.text.Token;
import java.util.Optional;
import java.util.Set;

/** Finds the infinitive that a verb of speech reports: « dit vouloir », "claims to have". */
final class Infinitives {
  /** The tags of what may part a verb from its infinitive. */
  static final Set<String> SMALL = Set.of("ADV", "PRON", "PART");

  private static final Set<String> PHRASE = Set.of("DET", "ADJ", "NOUN", "PROPN");

  /** How many tokens may stand between who accuses and what of. */
  private static final int FAR = 25;

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
    boolean accuses = cue.kind().kind().equals("accuse");
    int at = accuses ? afterOpening(tree, cue.verb() + 1) : afterAddressee(tree, cue.verb() + 1);
    while (at < tree.size() && SMALL.contains(tree.token(at).tag())) {
      at++;
    }
    if (at >= tree.size() || !isFree(tree.token(at), accuses)) {
      return Optional.empty();
    }
    boolean helps = tree.token(at).tag().equals("AUX") && tree.token(at).head() > at;
    int head = helps ? tree.token(at).head() : at;
    boolean own = tree.child(head, "nsubj").isEmpty();
    return own && tree.token(head).tag().equals("VERB") ? Optional.of(head) : Optional.empty();
  }

  private static boolean isFree(Token token, boolean accuses) {
    return token.has("VerbForm", "Inf") || (accuses && token.has("VerbForm", "Ger"));
  }

  /** « affirme au quotidien détenir des preuves »: behind the one who is told. */
  private static int afterAddressee(Tree tree, int from) {
    int at = from;
    while (at < tree.size() && SMALL.contains(tree.token(at).tag())) {
      at++;
    }
    if (at == tree.size() || !tree.is("to", at)) {
      return from;
    }
    do {
      at++;
    } while (at < tree.size() && PHRASE.contains(tree.token(at).tag()));
    return at;
  }

  /** « accuse pour sa part son rival d'avoir … »: behind the first « de » that a verb follows. */
  private static int afterOpening(Tree tree, int from) {
    for (int i = from; i + 1 < tree.size() && i - from < FAR; i++) {
      int next = i + 1;
      while (next + 1 < tree.size() && SMALL.contains(tree.token(next).tag())) {
        next++;
      }
      if (tree.is("opening", i) && isFree(tree.token(next), true)) {
        return next;
      }
      if (ClauseEnd.isFinite(tree.token(i)) || tree.endsPart(i)) {
        break;
      }
    }
    return tree.size();
  }

  private static boolean isInfinitive(Cue cue, Token token) {
    boolean accused =
        cue.kind().kind().equals("accuse")
            && (token.dependency().startsWith("advcl") || token.dependency().startsWith("obl"));
    boolean verb = token.tag().equals("VERB") && !token.has("Mood", "Ind");
    return verb && (token.dependency().startsWith("xcomp") || accused);
  }
}
