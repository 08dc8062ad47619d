package agon.extract.claim;

import agon.text.PartialDate;
import agon.text.TimeExpression;
import agon.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds when a claim holds: the time expression that hangs from the trigger's clause. */
final class DateFinder {
  private final SyntaxTree tree;
  private final List<TimeExpression> times;

  /**
   * A finder for a sentence.
   *
   * @param times the times that the sentence names
   */
  DateFinder(SyntaxTree tree, List<TimeExpression> times) {
    this.tree = tree;
    this.times = times;
  }

  /** The date of the clause that the trigger stands in; empty when none hangs there. */
  Optional<PartialDate> find(int trigger) {
    if (times.isEmpty()) {
      return Optional.empty();
    }
    int clause = clauseOf(trigger);
    PartialDate best = null;
    int distance = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      int head = tree.sentence().headOf(time.span());
      if (head >= 0 && clauseOf(head) == clause && Math.abs(head - trigger) < distance) {
        distance = Math.abs(head - trigger);
        best = time.date();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The verb, or clausal noun, of the clause that a token belongs to. */
  private int clauseOf(int token) {
    int at = token;
    for (int depth = 0; depth < SyntaxTree.MAX_DEPTH; depth++) {
      boolean clause = tree.hasTag(at, "VERB") || tree.isClausal(at);
      if (clause || tree.head(at) == Token.ROOT) {
        return at;
      }
      at = tree.head(at);
    }
    return at;
  }
}
