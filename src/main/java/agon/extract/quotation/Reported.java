package agon.extract.quotation;

import agon.text.Span;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause that somebody is reported to say.
 *
 * @param said its characters
 * @param told who says it
 */
record Reported(Span said, Report told) {
  /**
   * The reported clauses of a sentence that are no part of another, of words in quotation marks or
   * of a sentence that goes on beyond them. Of two for the same words the first stays. A clause
   * whose own main verb reports the other clause holds beside it: then each has its speaker.
   */
  static List<Reported> outermost(List<Reported> all, DocumentCues cues) {
    List<Reported> kept = new ArrayList<>();
    for (Reported one : all) {
      boolean within = all.stream().anyMatch(other -> other.holds(one));
      boolean doubled = kept.stream().anyMatch(other -> other.said.equals(one.said));
      if (!within && !doubled && !cues.isBroken(one.said)) {
        kept.add(one);
      }
    }
    return kept;
  }

  /** Whether the other clause is a part of this one, which is not there to report it alone. */
  private boolean holds(Reported other) {
    if (said.equals(other.said)) {
      return false;
    }
    boolean comments = other.isAside() && said.contains(other.at()) && at() < other.at();
    return comments || (said.contains(other.said) && !isMain(other));
  }

  private boolean isAside() {
    return told.cue().flatMap(Cue::aside).isPresent();
  }

  /** Where the verb of speech stands. */
  private int at() {
    return told.cue().map(Cue::start).orElse(said.start());
  }

  /** Whether the verb that reports the other clause is the first of this one. */
  private boolean isMain(Reported other) {
    List<Token> tokens = told.tree().sentence().tokens();
    for (int i = told.tree().sentence().tokenAt(said.start()); i < tokens.size(); i++) {
      int start = tokens.get(i).span().start();
      if (tokens.get(i).tag().equals("VERB") && start != at()) {
        return start == other.at();
      }
    }
    return false;
  }
}
