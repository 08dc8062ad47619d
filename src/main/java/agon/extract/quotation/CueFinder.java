package agon.extract.quotation;

import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the verbs of a sentence that report speech, and who speaks. */
final class CueFinder {
  private static final Set<String> NOT = Set.of("pas", "jamais", "not", "n't", "n’t", "never");

  /** Classes of verbs that take no thing as their object, so that what follows one speaks. */
  private static final Set<String> TELLING = Set.of("say", "estimate");

  private final SpeechVerbs verbs;

  CueFinder(SpeechVerbs verbs) {
    this.verbs = verbs;
  }

  /** Whether the sentence holds a verb that may report speech. */
  boolean mayReport(List<Token> tokens) {
    return IntStream.range(0, tokens.size()).anyMatch(i -> verb(tokens, i).isPresent());
  }

  /**
   * The cues of a sentence, in order.
   *
   * @param quoted whether an offset stands in quotation marks: who speaks never does, unless the
   *     verb does
   */
  List<Cue> find(Tree tree, Sources sources, IntPredicate quoted) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Optional<SpeechVerbs.SpeechVerb> verb = verb(tree.sentence().tokens(), i);
      if (verb.isPresent()) {
        cues.add(cue(tree, i, verb.get(), new Speakers(tree, sources, quoted)));
      }
    }
    return cues;
  }

  /** The verb of speech that this token is, by itself or with the one before: « faire savoir ». */
  private Optional<SpeechVerbs.SpeechVerb> verb(List<Token> tokens, int at) {
    if (!tokens.get(at).tag().equals("VERB")) {
      return Optional.empty();
    }
    String lemma = tokens.get(at).lemma();
    Optional<SpeechVerbs.SpeechVerb> verb = verbs.find(lemma);
    return verb.isPresent() || at == 0
        ? verb
        : verbs.find(tokens.get(at - 1).lemma() + " " + lemma);
  }

  private static Cue cue(Tree tree, int at, SpeechVerbs.SpeechVerb verb, Speakers speakers) {
    boolean negated = tree.child(at, token -> NOT.contains(token.folded())).isPresent();
    Optional<Aside> aside = verb.clause() ? speakers.aside(at) : Optional.empty();
    if (aside.isEmpty()) {
      return new Cue(tree, at, verb, speakers.of(at), aside, negated);
    }
    Speaker speaker = speakers.of(aside.get(), at);
    boolean plain = TELLING.contains(verb.kind()) || speaker.thing().isPresent();
    return plain
        ? new Cue(tree, at, verb, speaker, aside, negated)
        : new Cue(tree, at, verb, speakers.of(at), Optional.empty(), negated);
  }
}
