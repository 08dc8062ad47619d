package agon.extract.quotation;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who says something, as found in a sentence.
 *
 * @param tree the sentence
 * @param speaker who speaks
 * @param cue the verb, where there is one
 * @param pronoun index of the pronoun that speaks, where a pronoun does
 */
record Report(Tree tree, Speaker speaker, Optional<Cue> cue, OptionalInt pronoun) {

  /** What a verb reports. */
  static Report of(Cue cue) {
    return new Report(cue.tree(), cue.speaker(), Optional.of(cue), cue.pronoun());
  }

  /** What a source says. */
  static Report of(Tree tree, SourceMarkers.Source source) {
    boolean pronoun = tree.is("owner", source.head()) || tree.is("together", source.head());
    OptionalInt head = pronoun ? OptionalInt.of(source.head()) : OptionalInt.empty();
    return new Report(tree, source.speaker(), Optional.empty(), head);
  }

  /** What somebody says whom no verb and no source names. */
  static Report of(Tree tree, Speaker speaker, OptionalInt pronoun) {
    return new Report(tree, speaker, Optional.empty(), pronoun);
  }

  /** The same words in somebody's mouth. */
  Report by(Speaker another) {
    return new Report(tree, another, cue, pronoun);
  }

  /** The pronoun that speaks, in lower case. */
  Optional<String> form() {
    return pronoun.isPresent()
        ? Optional.of(tree.token(pronoun.getAsInt()).folded())
        : Optional.empty();
  }
}
