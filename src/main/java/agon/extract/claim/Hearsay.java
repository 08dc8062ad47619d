package agon.extract.claim;

import java.util.Locale;

/**
 * Signs on the surface of a sentence that it reports: a phrase such as « à l'en croire » or "by its
 * own reckoning", an accusation before the trigger.
 */
final class Hearsay {
  private final SyntaxTree tree;
  private final Words words;

  Hearsay(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  /** Whether the passage around a trigger, as far as semicolons reach, is given as hearsay. */
  boolean isReported(int trigger) {
    return holds(start(trigger), end(trigger), "reported-phrase");
  }

  private int end(int trigger) {
    int end = trigger;
    while (end < tree.size() && !isMark(end, ";")) {
      end++;
    }
    return end;
  }

  /**
   * Whether a rumour governs a trigger ("rumour has it that", « le bruit court que »), or is owned
   * to around it ("it was reported", « dit-on »).
   */
  boolean isRumoured(int trigger) {
    if (holds(start(trigger), end(trigger), "rumoured-aside")) {
      return true;
    }
    int start = trigger;
    while (start > 0 && !isMark(start - 1, ";") && !isRelative(start - 1)) {
      start--;
    }
    return holds(start, trigger, "rumoured-phrase");
  }

  private boolean holds(int from, int to, String type) {
    StringBuilder text = new StringBuilder(" ");
    for (int i = from; i < to; i++) {
      text.append(tree.token(i).folded()).append(' ');
    }
    String passage = text.toString().toLowerCase(Locale.ROOT);
    return words.all(type).stream().anyMatch(phrase -> passage.contains(" " + phrase + " "));
  }

  private int start(int trigger) {
    int start = trigger;
    while (start > 0 && !isMark(start - 1, ";")) {
      start--;
    }
    return start;
  }

  /** Whether an accusation stands before the trigger with nothing that ends it between. */
  boolean isAccused(int trigger) {
    for (int i = trigger - 1; i >= 0; i--) {
      if (isMark(i, ";") || isMark(i, ":") || isRelative(i)) {
        return false;
      }
      if (words.has("accuse", tree, i) && tree.hasTag(i, "VERB")) {
        return true;
      }
    }
    return false;
  }

  private boolean isRelative(int token) {
    return words.has("relative", tree, token) && !tree.hasTag(token, "SCONJ");
  }

  private boolean isMark(int token, String mark) {
    return token >= 0 && tree.token(token).text().equals(mark);
  }
}
