package agon.extract.quotation;

import agon.text.Span;
import agon.text.Token;
import java.util.Optional;
import java.util.Set;

/** Finds the clause that a verb of speech reports. */
final class IndirectSpeech {
  private static final Set<String> THAT = Set.of("que", "qu'", "that", "si", "s'", "whether", "if");

  /** How many tokens after a verb its clause may start where the parse has missed it. */
  private static final int NEAR = 8;

  private IndirectSpeech() {}

  /** The characters of the clause, without the conjunction that opens it. */
  static Optional<Span> clause(Cue cue) {
    Optional<Span> complement = complement(cue);
    if (complement.isPresent()) {
      return complement;
    }
    return cue.kind().clause() ? inserted(cue).or(() -> afterThat(cue)) : Optional.empty();
  }

  private static Optional<Span> complement(Cue cue) {
    Tree tree = cue.tree();
    Optional<Integer> clause =
        cue.kind().clause() ? tree.child(cue.verb(), "ccomp") : Optional.empty();
    if (clause.isEmpty() && cue.kind().infinitive()) {
      clause = tree.child(cue.verb(), token -> isInfinitive(cue, token));
    }
    return clause.flatMap(head -> span(cue, head));
  }

  private static boolean isInfinitive(Cue cue, Token token) {
    boolean accused =
        cue.kind().kind().equals("accuse")
            && (token.dependency().startsWith("advcl") || token.dependency().startsWith("obl"));
    return token.tag().equals("VERB") && (token.dependency().startsWith("xcomp") || accused);
  }

  private static Optional<Span> span(Cue cue, int head) {
    Tree tree = cue.tree();
    boolean[] below = tree.below(head);
    int first = 0;
    while (first < below.length && (!below[first] || tree.token(first).tag().equals("PUNCT"))) {
      first++;
    }
    for (int i = first; i < below.length && THAT.contains(tree.token(i).folded()); i++) {
      below[i] = false;
    }
    return tree.span(below);
  }

  /** « Li, dit la plainte, a vendu… »: the sentence around the verb's own words. */
  private static Optional<Span> inserted(Cue cue) {
    Tree tree = cue.tree();
    boolean parenthesis = tree.token(cue.verb()).dependency().startsWith("parataxis");
    if (!parenthesis || tree.token(cue.verb()).head() < 0) {
      return Optional.empty();
    }
    boolean[] own = tree.below(cue.verb());
    boolean[] rest = tree.below(tree.token(cue.verb()).head());
    for (int i = 0; i < own.length; i++) {
      rest[i] &= !own[i];
    }
    return tree.span(rest);
  }

  /** Where the parse has missed the clause: from « que » near the verb to the sentence's end. */
  private static Optional<Span> afterThat(Cue cue) {
    Tree tree = cue.tree();
    int to = Math.min(tree.size(), cue.verb() + NEAR);
    for (int i = cue.verb() + 1; i < to; i++) {
      Token token = tree.token(i);
      if (token.tag().equals("PUNCT") || token.tag().equals("VERB")) {
        return Optional.empty();
      }
      if (THAT.contains(token.folded()) && token.tag().equals("SCONJ")) {
        boolean[] rest = new boolean[tree.size()];
        for (int j = i + 1; j < rest.length && !tree.token(j).text().equals(";"); j++) {
          rest[j] = true;
        }
        return tree.span(rest);
      }
    }
    return Optional.empty();
  }
}
