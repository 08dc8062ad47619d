package agon.language;

import agon.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a stretch of letters, digits and joining marks into words by a language's rules: elisions
 * off the front, clitics and units off the end.
 */
final class WordCutter {
  /** Longer than any elision, clitic or unit of the tables. */
  private static final int LONGEST_PART = 10;

  private final TokenRules rules;
  private final NumberScanner numbers;

  WordCutter(TokenRules rules, NumberScanner numbers) {
    this.rules = rules;
    this.numbers = numbers;
  }

  /** Adds the words of {@code text[start:end]} to the list. */
  void cut(String text, Span stretch, List<Span> words) {
    int start = stretch.start();
    int end = stretch.end();
    while (start < end && !isWhole(text, start, end)) {
      int elision = endOfElision(text, start, end);
      if (elision < 0) {
        break;
      }
      words.add(new Span(start, elision));
      start = elision;
    }
    Deque<Span> endings = new ArrayDeque<>();
    while (start < end && !isWhole(text, start, end)) {
      int cut = startOfEnding(text, start, end);
      if (cut < 0) {
        break;
      }
      endings.push(new Span(cut, end));
      end = cut;
    }
    if (start < end) {
      addCore(text, new Span(start, end), words);
    }
    words.addAll(endings);
  }

  private boolean isWhole(String text, int start, int end) {
    return end - start <= TokenRules.LONGEST
        && rules.is("whole", TokenRules.fold(text.substring(start, end)));
  }

  private int endOfElision(String text, int start, int end) {
    for (int i = start; i < Math.min(end, start + LONGEST_PART); i++) {
      if (CharacterKinds.isApostrophe(text.charAt(i))) {
        return rules.isElision(TokenRules.fold(text.substring(start, i))) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** The start of a clitic that ends the stretch, the longest one; or -1. */
  private int startOfEnding(String text, int start, int end) {
    for (int i = Math.max(start + 1, end - LONGEST_PART); i < end - 1; i++) {
      String ending = TokenRules.fold(text.substring(i, end));
      char first = ending.charAt(0);
      boolean joined = first == '-' || first == '\'';
      boolean sameCase = !isCapital(text, i + 1) || isCapital(text, i - 1);
      if (joined && sameCase && rules.is("clitic", ending)) {
        return i;
      }
    }
    return -1;
  }

  /** A clitic is in lower case unless its word is in capitals: Al-La is a name, EST-CE is not. */
  private static boolean isCapital(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  /** Adds the word, its unit apart when it is an amount: 6.6 and bn. */
  private void addCore(String text, Span core, List<Span> words) {
    int letters = core.end();
    while (letters > core.start() && Character.isLetter(text.charAt(letters - 1))) {
      letters--;
    }
    boolean amount =
        letters > core.start()
            && Character.isDigit(text.charAt(core.start()))
            && core.end() - letters <= LONGEST_PART
            && numbers.endOfNumber(text, core.start(), core.end()) == letters
            && rules.is("unit", text.substring(letters, core.end()));
    if (amount) {
      words.add(new Span(core.start(), letters));
      words.add(new Span(letters, core.end()));
    } else {
      words.add(core);
    }
  }
}
