package agon.language;

import agon.text.Token;
import java.util.List;
import java.util.Set;

/** The tokens of a sentence as the patterns of times look at them; beyond its ends all is empty. */
final class TimeWords {
  /** How far before a date a verb in the future bears on it, in tokens. */
  private static final int FUTURE_WINDOW = 10;

  /** What follows a number that counts things and is no year. */
  private static final Set<String> COUNTED = Set.of("NOUN", "NUM", "SYM");

  private final List<Token> tokens;
  private final String[] lows;

  TimeWords(List<Token> tokens) {
    this.tokens = tokens;
    this.lows = tokens.stream().map(Token::folded).toArray(String[]::new);
  }

  int size() {
    return tokens.size();
  }

  /** A token as written. */
  String text(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
  }

  /** A token in lower case, its apostrophe straight. */
  String low(int at) {
    return at >= 0 && at < tokens.size() ? lows[at] : "";
  }

  /** The tokens from one index to before another, in lower case, with blanks between. */
  String joined(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from ? " " : "").append(low(i));
    }
    return words.toString();
  }

  /** Whether the token is what a number before it counts. */
  boolean isCounted(int at) {
    return at < tokens.size() && COUNTED.contains(tokens.get(at).tag());
  }

  /** Whether a verb in the future stands shortly before. */
  boolean isFuture(int at) {
    for (int i = Math.min(at, tokens.size()) - 1; i >= Math.max(0, at - FUTURE_WINDOW); i--) {
      if (tokens.get(i).has("Tense", "Fut")) {
        return true;
      }
    }
    return false;
  }
}
