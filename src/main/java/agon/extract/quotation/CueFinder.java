package agon.extract.quotation;

import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds the verbs of a sentence that report speech, and who speaks. */
final class CueFinder {
  private static final Set<String> NOT = Set.of("pas", "jamais", "not", "n't", "n’t", "never");

  private final SpeechVerbs verbs;

  CueFinder(SpeechVerbs verbs) {
    this.verbs = verbs;
  }

  /** Whether the sentence holds a verb that may report speech. */
  boolean mayReport(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> verb(token).isPresent());
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
      Optional<SpeechVerbs.SpeechVerb> verb = verb(tree.token(i));
      if (verb.isPresent()) {
        cues.add(cue(tree, i, verb.get(), new Speakers(tree, sources, quoted)));
      }
    }
    return cues;
  }

  private Optional<SpeechVerbs.SpeechVerb> verb(Token token) {
    return token.tag().equals("VERB") ? verbs.find(token.lemma()) : Optional.empty();
  }

  private static Cue cue(Tree tree, int at, SpeechVerbs.SpeechVerb verb, Speakers speakers) {
    boolean negated = tree.child(at, token -> NOT.contains(token.folded())).isPresent();
    return new Cue(tree, at, verb, speakers.of(at), negated);
  }
}
