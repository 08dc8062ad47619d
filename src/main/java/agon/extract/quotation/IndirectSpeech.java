package agon.extract.quotation;

import agon.text.Span;
import agon.text.Token;
import java.util.Optional;
import java.util.Set;

/** Finds the clause that a verb of speech reports. */
final class IndirectSpeech {
  private static final Set<String> THAT = Set.of("que", "qu'", "that", "si", "s'", "whether", "if");

  private static final Set<String> OPENING =
      Set.of("que", "qu'", "that", "si", "s'", "whether", "if", "de", "d'", "à", "to");

  private static final Set<String> BARE = Set.of("PROPN", "DET", "PRON", "NOUN");

  /** How many tokens after a verb its clause may start where the parse has missed it. */
  private static final int NEAR = 8;

  private IndirectSpeech() {}

  /**
   * The characters of the clause, without the conjunction that opens it.
   *
   * @param quotes whether the verb governs words in quotation marks: then what stands before it is
   *     no reported clause but them
   */
  static Optional<Span> clause(Cue cue, boolean quotes) {
    return reported(cue, quotes).filter(span -> cue.kind().bare() || cue.tree().hasVerb(span));
  }

  private static Optional<Span> reported(Cue cue, boolean quotes) {
    if (cue.aside().isPresent()) {
      return around(cue.tree(), cue.aside().get());
    }
    Optional<Span> complement =
        complement(cue).filter(span -> !quotes || span.start() > cue.start());
    if (complement.isPresent() || quotes) {
      return complement;
    }
    return cue.kind().clause()
        ? inserted(cue).or(() -> afterThat(cue)).or(() -> bare(cue))
        : Optional.empty();
  }

  private static Optional<Span> complement(Cue cue) {
    Tree tree = cue.tree();
    Optional<Integer> clause =
        cue.kind().clause()
            ? tree.children(cue.verb()).stream()
                .filter(c -> isClause(cue, c))
                .reduce((one, other) -> one > cue.verb() ? one : other)
            : Optional.empty();
    if (clause.isEmpty() && cue.kind().infinitive() && !cue.speaker().isNobody()) {
      clause =
          tree.children(cue.verb()).stream()
              .filter(child -> child > cue.verb() && isInfinitive(cue, tree.token(child)))
              .findFirst();
    }
    return clause.flatMap(head -> span(cue, head));
  }

  /** A clause with a conjunction or a subject; what stands before the verb is no « que » clause. */
  private static boolean isClause(Cue cue, int child) {
    Tree tree = cue.tree();
    if (!tree.token(child).dependency().startsWith("ccomp") || tree.isSevered(child, cue.verb())) {
      return false;
    }
    boolean conjunction = tree.hasCase(child, THAT);
    return conjunction || tree.hasChild(child, "nsubj") || tree.hasChild(child, "expl");
  }

  private static boolean isInfinitive(Cue cue, Token token) {
    boolean accused =
        cue.kind().kind().equals("accuse")
            && (token.dependency().startsWith("advcl") || token.dependency().startsWith("obl"));
    boolean verb = token.tag().equals("VERB") && !token.has("Mood", "Ind");
    return verb && (token.dependency().startsWith("xcomp") || accused);
  }

  private static Optional<Span> span(Cue cue, int head) {
    Tree tree = cue.tree();
    boolean[] below = tree.below(head);
    int first = 0;
    while (first < below.length && (!below[first] || tree.token(first).tag().equals("PUNCT"))) {
      first++;
    }
    for (int i = first; i < below.length && OPENING.contains(tree.token(i).folded()); i++) {
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
    if (tree.isSevered(cue.verb(), tree.token(cue.verb()).head())) {
      return Optional.empty();
    }
    boolean[] own = tree.below(cue.verb());
    boolean[] rest = tree.below(tree.token(cue.verb()).head());
    for (int i = 0; i < own.length; i++) {
      rest[i] &= !own[i];
    }
    return tree.span(rest);
  }

  /** The passage that an aside comments on. */
  private static Optional<Span> around(Tree tree, Aside aside) {
    boolean[] rest = new boolean[tree.size()];
    for (int i = aside.from(); i <= aside.to(); i++) {
      rest[i] = !aside.contains(i);
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
        return from(tree, i + 1);
      }
    }
    return Optional.empty();
  }

  /** "says Speciale rivals Gemini": words right behind a verb that takes clauses, never things. */
  private static Optional<Span> bare(Cue cue) {
    int next = cue.verb() + 1;
    boolean follows =
        cue.kind().bare()
            && !cue.speaker().isNobody()
            && next < cue.tree().size()
            && BARE.contains(cue.tree().token(next).tag());
    boolean spoken = cue.tree().child(cue.verb(), t -> isSubject(t, cue.verb())).isPresent();
    return follows && spoken ? from(cue.tree(), next) : Optional.empty();
  }

  private static boolean isSubject(Token token, int verb) {
    return token.dependency().equals("nsubj") && token.head() == verb;
  }

  private static Optional<Span> from(Tree tree, int first) {
    boolean[] rest = new boolean[tree.size()];
    for (int j = first; j < rest.length && !tree.token(j).text().equals(";"); j++) {
      rest[j] = true;
    }
    return tree.span(rest);
  }
}
