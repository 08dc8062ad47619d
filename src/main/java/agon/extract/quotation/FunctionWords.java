package agon.extract.quotation;

import agon.language.LanguagePack;
import agon.text.Token;
import java.util.Map;
import java.util.Set;

/**
 * The small words, from the table {@code report-words}, and the tags of words, by which reported
 * clauses are told from what is around.
 */
final class FunctionWords {
  /** The tags that a noun phrase may start with. */
  static final Set<String> PHRASE_STARTS = Set.of("DET", "PROPN", "NOUN", "PRON", "ADJ", "NUM");

  /** The tags of what stands with a verb in its group. */
  static final Set<String> VERB_GROUP = Set.of("AUX", "ADV", "PRON", "PART");

  private final Map<String, Set<String>> classes;

  FunctionWords(LanguagePack pack) {
    classes = pack.classes("report-words");
  }

  /** Whether a form or lemma in lower case is in the class. */
  boolean has(String type, String word) {
    return classes.getOrDefault(type, Set.of()).contains(word);
  }

  /** Whether a lemma is an abstract noun, by its ending, that stands for nobody who speaks. */
  boolean isAbstract(String lemma) {
    return !has("voice", lemma)
        && classes.getOrDefault("abstract", Set.of()).stream().anyMatch(lemma::endsWith);
  }

  /** Whether a token's form is in the class. */
  boolean is(String type, Token token) {
    return has(type, token.folded());
  }
}
