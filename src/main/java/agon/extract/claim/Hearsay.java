package agon.extract.claim;

import java.util.Locale;

/**
 * Signs on the surface of a sentence that it reports: a verb of saying behind a comma (« …, assure
 * Google »), a phrase such as « à l'en croire » or "by its own reckoning", an accusation before the
 * trigger.
 */
final class Hearsay {
  private final SyntaxTree tree;
  private final Words words;
  private final String sentence;

  Hearsay(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
    StringBuilder text = new StringBuilder(" ");
    for (int i = 0; i < tree.size(); i++) {
      text.append(tree.token(i).folded()).append(' ');
    }
    this.sentence = text.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether the whole sentence is given as somebody's words. */
  boolean isReported() {
    if (words.all("reported-phrase").stream()
        .anyMatch(phrase -> sentence.contains(" " + phrase + " "))) {
      return true;
    }
    for (int i = 2; i < tree.size(); i++) {
      if (words.has("say", tree, i) && tree.hasTag(i, "VERB") && (isInverted(i) || isClosing(i))) {
        return true;
      }
    }
    return false;
  }

  /** « …, assure Google »: comma, verb, then its subject. */
  private boolean isInverted(int verb) {
    boolean behindComma =
        isMark(verb - 1, ",")
            || (verb > 1 && tree.hasTag(verb - 1, "AUX", "PRON") && isMark(verb - 2, ","));
    return behindComma
        && verb + 1 < tree.size()
        && (tree.hasTag(verb + 1, "PROPN", "DET") || tree.token(verb + 1).text().startsWith("-"));
  }

  /** "…, a spokesman said.": comma, a few words, the verb, the end. */
  private boolean isClosing(int verb) {
    boolean last =
        verb == tree.size() - 1 || (verb == tree.size() - 2 && tree.hasTag(verb + 1, "PUNCT"));
    if (!last) {
      return false;
    }
    for (int i = verb - 1; i >= 0; i--) {
      if (isMark(i, ",")) {
        return true;
      }
      if (tree.hasTag(i, "VERB", "SCONJ")) {
        return false;
      }
    }
    return false;
  }

  /** Whether an accusation stands before the trigger with nothing that ends it between. */
  boolean isAccused(int trigger) {
    for (int i = trigger - 1; i >= 0; i--) {
      if (isMark(i, ";") || isMark(i, ":") || words.has("relative", tree, i)) {
        return false;
      }
      if (words.has("accuse", tree, i) && tree.hasTag(i, "VERB")) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(int token, String mark) {
    return token >= 0 && tree.token(token).text().equals(mark);
  }
}
