package agon.extract.quotation;

import agon.text.Token;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A verb of a document that reports speech.
 *
 * @param tree its sentence
 * @param verb index of its token
 * @param kind what it takes
 * @param speaker who speaks
 * @param aside the words that set it apart with its subject, where there are such
 * @param negated whether it is said that nobody said so
 */
record Cue(
    Tree tree,
    int verb,
    SpeechVerbs.SpeechVerb kind,
    Speaker speaker,
    Optional<Aside> aside,
    boolean negated) {

  private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl");
  private static final int DEEPEST = 3;

  /**
   * The pronoun that does the verb, in its clause or joined to it: « dit-il », « a-t-elle dit ».
   */
  OptionalInt pronoun() {
    for (int i = Math.max(0, verb - 1); i <= verb + 1 && i < tree.size(); i++) {
      if (tree.token(i).text().startsWith("-") && isPronoun(tree, tree.token(i))) {
        return OptionalInt.of(i);
      }
    }
    int at = verb;
    for (int depth = 0; depth < DEEPEST && isShared(at); depth++) {
      at = tree.token(at).head();
    }
    return tree.child(at, t -> isSubject(t) && isPronoun(tree, t))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  /** Whether a verb without a subject takes that of the word it hangs on. */
  private boolean isShared(int at) {
    Token token = tree.token(at);
    return token.head() >= 0
        && SHARING.stream().anyMatch(token.dependency()::startsWith)
        && tree.child(at, Cue::isSubject).isEmpty();
  }

  private static boolean isPronoun(Tree tree, Token token) {
    return tree.words().is("again", token) || tree.words().is("together", token);
  }

  /** Whether a token is some verb's subject. */
  static boolean isSubject(Token token) {
    return token.dependency().startsWith("nsubj") || token.dependency().equals("expl:subj");
  }

  /** The offset at which the verb starts. */
  int start() {
    return tree.token(verb).span().start();
  }

  /** The offset just after the verb. */
  int end() {
    return tree.token(verb).span().end();
  }
}
