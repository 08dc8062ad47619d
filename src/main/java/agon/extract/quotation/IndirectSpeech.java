package agon.extract.quotation;

import agon.text.Span;
import agon.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the clause that a verb of speech reports. */
final class IndirectSpeech {

  private static final Set<String> BARE = Set.of("PROPN", "DET", "PRON", "NOUN");

  /** How many tokens after a verb its clause may start where the parse has missed it. */
  private static final int NEAR = 25;

  private static final Set<String> STOPS = Set.of(";", ":", "«", "“", "\"", "(", ")");
  private static final Set<String> SMALL = Infinitives.SMALL;

  private IndirectSpeech() {}

  /**
   * The characters of the clause, without the conjunction that opens it.
   *
   * @param cues the sentence's verbs of speech
   * @param quotes whether the verb governs words in quotation marks: then what stands before it is
   *     no reported clause but them
   */
  static Optional<Span> clause(Cue cue, List<Cue> cues, boolean quotes) {
    return cue.kind().kind().equals("ask")
        ? Optional.empty()
        : reported(cue, cues, quotes)
            .filter(span -> cue.tree().hasVerb(span))
            .filter(span -> cue.aside().isPresent() || !asks(cue.tree(), span))
            .filter(span -> cue.aside().isPresent() || !isWish(cue, span));
  }

  /** « garantir que tout soit prêt »: what shall be, which nobody says to be so. */
  private static boolean isWish(Cue cue, Span span) {
    return cue.kind().kind().equals("say")
        && cue.tree().sentence().tokens().stream()
            .skip(cue.tree().sentence().tokenAt(span.start()))
            .filter(ClauseEnd::isFinite)
            .findFirst()
            .filter(verb -> verb.has("Mood", "Sub"))
            .isPresent();
  }

  private static boolean asks(Tree tree, Span span) {
    return tree.is("asking", tree.sentence().tokenAt(span.start()));
  }

  private static Optional<Span> reported(Cue cue, List<Cue> cues, boolean quotes) {
    if (cue.aside().isPresent()) {
      Optional<Span> around = around(cue.tree(), cue.aside().get()).filter(cue.tree()::hasVerb);
      return around.isPresent() ? around : afterColon(cue);
    }
    Optional<Integer> that = cue.kind().clause() ? afterThat(cue) : Optional.empty();
    if (that.isPresent()) {
      return clauseFrom(cue, that.get(), cues);
    }
    Optional<Span> complement =
        complement(cue, cues).filter(span -> !quotes || span.start() > cue.start());
    if (complement.isPresent() || quotes) {
      return complement;
    }
    return cue.kind().clause()
        ? inserted(cue).or(() -> bare(cue, cues)).or(() -> afterColon(cue))
        : Optional.empty();
  }

  /** "No, replied X: the model was never sold": the clause behind a colon that the verb opens. */
  private static Optional<Span> afterColon(Cue cue) {
    Tree tree = cue.tree();
    int colon = cue.aside().map(Aside::last).orElse(cue.verb()) + 1;
    while (colon < tree.size() && !tree.endsPart(colon) && !ClauseEnd.isFinite(tree.token(colon))) {
      colon++;
    }
    boolean opens = colon + 1 < tree.size() && tree.token(colon).text().equals(":");
    if (!opens
        || cue.speaker().isNobody()
        || tree.hasChild(cue.verb(), "obj")
        || STOPS.contains(tree.token(colon + 1).text())) {
      return Optional.empty();
    }
    boolean[] inside = new boolean[tree.size()];
    Arrays.fill(inside, colon + 1, tree.partEnd(colon + 1) + 1, true);
    return tree.hasMainVerb(colon + 1, tree.partEnd(colon + 1), offset -> false)
        ? tree.span(inside)
        : Optional.empty();
  }

  private static Optional<Span> complement(Cue cue, List<Cue> cues) {
    Tree tree = cue.tree();
    Optional<Integer> clause =
        cue.kind().clause()
            ? tree.children(cue.verb()).stream()
                .filter(c -> isClause(cue, c))
                .reduce((one, other) -> one > cue.verb() ? one : other)
            : Optional.empty();
    if (clause.isPresent()) {
      return clause.flatMap(head -> span(cue, head, cues));
    }
    return Infinitives.of(cue).flatMap(head -> span(cue, head, List.of()));
  }

  /** A clause with a conjunction or a subject; what stands before the verb is no « que » clause. */
  private static boolean isClause(Cue cue, int child) {
    Tree tree = cue.tree();
    if (!tree.token(child).dependency().startsWith("ccomp") || tree.isSevered(child, cue.verb())) {
      return false;
    }
    boolean conjunction = tree.hasCase(child, "that");
    return conjunction || tree.hasChild(child, "nsubj") || tree.hasChild(child, "expl");
  }

  /** The span of a clause with this head; to its own end where it is no infinitive. */
  private static Optional<Span> span(Cue cue, int head, List<Cue> cues) {
    Tree tree = cue.tree();
    boolean[] below = tree.below(head);
    int first = 0;
    while (first < below.length && (!below[first] || tree.token(first).tag().equals("PUNCT"))) {
      first++;
    }
    while (first < below.length && tree.is("opening", first)) {
      below[first++] = false;
    }
    if (first > cue.verb() && !cues.isEmpty()) {
      return clauseFrom(cue, first, cues);
    }
    int end = Math.min(first, tree.size() - 1);
    Arrays.fill(below, Math.min(tree.size(), tree.partEnd(end) + 1), tree.size(), false);
    return tree.span(below);
  }

  /** « Li, dit la plainte, a vendu… »: the sentence around the verb's own words. */
  private static Optional<Span> inserted(Cue cue) {
    Tree tree = cue.tree();
    boolean complete = tree.hasChild(cue.verb(), "xcomp") || tree.hasChild(cue.verb(), "obj");
    boolean parenthesis = tree.token(cue.verb()).dependency().startsWith("parataxis") && !complete;
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
    Scope scope = Scope.around(tree, aside.from(), aside.to(), aside.first(), aside.last());
    for (int i = scope.first(); i <= scope.last(); i++) {
      rest[i] = !aside.contains(i);
    }
    return tree.span(rest);
  }

  /**
   * The first word after « que », where this stands right behind the verb or behind no more than
   * whom it was told, where and when.
   */
  private static Optional<Integer> afterThat(Cue cue) {
    Tree tree = cue.tree();
    int to = Math.min(tree.size() - 1, cue.verb() + NEAR);
    boolean beside = true;
    int commas = 0;
    for (int i = cue.verb() + 1; i < to; i++) {
      Token token = tree.token(i);
      if (tree.is("that", i) && (beside || isThat(cue, i))) {
        return commas % 2 == 0 ? Optional.of(i + 1) : Optional.empty();
      }
      commas += token.text().equals(",") ? 1 : 0;
      boolean verb = token.tag().equals("VERB") || token.tag().equals("AUX");
      if (STOPS.contains(token.text()) || (verb && commas % 2 == 0)) {
        return Optional.empty();
      }
      beside &= SMALL.contains(token.tag());
    }
    return Optional.empty();
  }

  /**
   * Whether a word apart from the verb opens its clause, and not "no evidence that" or « ne que ».
   */
  private static boolean isThat(Cue cue, int at) {
    Tree tree = cue.tree();
    Token before = tree.token(at - 1);
    boolean object =
        before.tag().equals("NOUN")
            && before.dependency().equals("obj")
            && !tree.isAddressing(cue.verb());
    boolean only = tree.hasCase(cue.verb(), "only");
    String tag = tree.token(at).tag();
    return !object && (tag.equals("SCONJ") || (tag.equals("ADV") && !only));
  }

  /** "says Speciale rivals Gemini": words right behind a verb that takes clauses, never things. */
  private static Optional<Span> bare(Cue cue, List<Cue> cues) {
    int next = cue.verb() + 1;
    boolean follows =
        cue.kind().bare()
            && !cue.speaker().isNobody()
            && next < cue.tree().size()
            && BARE.contains(cue.tree().token(next).tag());
    boolean spoken = cue.tree().child(cue.verb(), t -> isSubject(t, cue.verb())).isPresent();
    return follows && spoken ? clauseFrom(cue, next, cues) : Optional.empty();
  }

  private static boolean isSubject(Token token, int verb) {
    return token.dependency().equals("nsubj") && token.head() == verb;
  }

  /** The clause from its first token to where it ends. */
  private static Optional<Span> clauseFrom(Cue cue, int first, List<Cue> cues) {
    boolean[] inside = new boolean[cue.tree().size()];
    Arrays.fill(inside, first, Math.max(first, ClauseEnd.of(cue, first, cues)), true);
    return cue.tree().span(inside);
  }
}
