package agon.extract.quotation;

import agon.text.Token;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Tells whether the passage that an aside comments on is a clause. */
final class Passages {
  private Passages() {}

  /** Whether the passage around an aside holds a finite verb outside it. */
  static boolean hasClause(Tree tree, Aside aside, IntPredicate quoted) {
    return tree.hasMainVerb(aside.from(), aside.first() - 1, quoted)
        || tree.hasMainVerb(aside.last() + 1, aside.to(), quoted)
        || goesOnAsVerb(tree, aside, quoted)
        || isMixed(tree, aside, quoted);
  }

  /** « Le mélange « était mauvais », écrit X »: a subject whose verb stands in quotation marks. */
  private static boolean isMixed(Tree tree, Aside aside, IntPredicate quoted) {
    int before = aside.first() > aside.from() ? aside.from() : aside.last() + 1;
    return before <= aside.to()
        && tree.isSubjectStart(before)
        && !quoted.test(tree.token(before).span().start())
        && IntStream.rangeClosed(before, aside.to())
            .filter(i -> !aside.contains(i) && quoted.test(tree.token(i).span().start()))
            .anyMatch(i -> ClauseEnd.isFinite(tree.token(i)));
  }

  /**
   * "OpenAI, its founder argues, trained it": a past tense that the tagger may call a participle.
   */
  private static boolean goesOnAsVerb(Tree tree, Aside aside, IntPredicate quoted) {
    int next = aside.last() + 2;
    return aside.first() > aside.from()
        && next <= aside.to()
        && !quoted.test(tree.token(aside.first() - 1).span().start())
        && isPast(tree.token(next));
  }

  private static boolean isPast(Token token) {
    return token.tag().equals("VERB")
        && !token.has("Tense", "Pres")
        && !token.dependency().startsWith("acl")
        && !token.dependency().startsWith("advcl");
  }
}
