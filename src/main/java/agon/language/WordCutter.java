package agon.language;

import agon.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a stretch of letters, digits and joining marks into words by a language's rules: elisions
 * off the front, clitics and negations off the end, common words at their hyphens.
 */
final class WordCutter {
  /** Longer than any elision, clitic or suffix of the tables. */
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

  /** The start of a clitic or suffix that ends the stretch, the longest one; or -1. */
  private int startOfEnding(String text, int start, int end) {
    for (int i = Math.max(start + 1, end - LONGEST_PART); i < end - 1; i++) {
      String ending = TokenRules.fold(text.substring(i, end));
      char first = ending.charAt(0);
      boolean joined = first == '-' || first == '\'';
      boolean sameCase = !isCapital(text, i + 1) || isCapital(text, i - 1);
      if (joined && sameCase && rules.is("clitic", ending)) {
        return i;
      }
      if (!joined && rules.is("suffix", ending)) {
        return i;
      }
    }
    return -1;
  }

  /** A clitic is in lower case unless its word is in capitals: Al-La is a name, EST-CE is not. */
  private static boolean isCapital(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private void addCore(String text, Span core, List<Span> words) {
    int first = lengthOfFirstPart(text, core);
    if (first > 0) {
      words.add(new Span(core.start(), core.start() + first));
      words.add(new Span(core.start() + first, core.end()));
    } else if (rules.splitsHyphens()
        && !isWhole(text, core.start(), core.end())
        && isHyphenatedCommonWord(text, core)) {
      addAtHyphens(text, core, words);
    } else {
      words.add(core);
    }
  }

  /** Where « cannot » or « 6.6bn » is cut; 0 when the word is not. */
  private int lengthOfFirstPart(String text, Span core) {
    if (core.length() > TokenRules.LONGEST) {
      return 0;
    }
    int first = rules.splitAt(TokenRules.fold(core.of(text)));
    int letters = core.end();
    while (letters > core.start() && Character.isLetter(text.charAt(letters - 1))) {
      letters--;
    }
    boolean amount =
        letters > core.start()
            && letters < core.end()
            && numbers.endOfNumber(text, core.start(), core.end()) == letters
            && rules.is("unit", text.substring(letters, core.end()));
    return amount ? letters - core.start() : first;
  }

  /**
   * Whether every part but the first is a word in lower case: long-term, Microsoft-backed. Names
   * (Al-Dahle), names of models (gpt-4o-mini) and words with a prefix (co-founder) are not.
   */
  private boolean isHyphenatedCommonWord(String text, Span core) {
    int hyphen = -1;
    boolean letters = true;
    for (int i = core.start(); i < core.end() && letters; i++) {
      char c = text.charAt(i);
      if (CharacterKinds.isHyphen(c)) {
        hyphen = hyphen < 0 ? i : hyphen;
      } else {
        letters = hyphen < 0 ? Character.isLetterOrDigit(c) : Character.isLowerCase(c);
      }
    }
    return letters
        && hyphen > 0
        && hyphen - core.start() <= TokenRules.LONGEST
        && !isModelLike(text, core.start(), hyphen)
        && !rules.is("prefix", TokenRules.fold(text.substring(core.start(), hyphen)));
  }

  /** Whether the part mixes letters and digits, as o3 and R1 do. */
  private static boolean isModelLike(String text, int start, int end) {
    boolean digit = false;
    boolean letter = false;
    for (int i = start; i < end; i++) {
      digit |= Character.isDigit(text.charAt(i));
      letter |= Character.isLetter(text.charAt(i));
    }
    return digit && letter;
  }

  private static void addAtHyphens(String text, Span core, List<Span> words) {
    int start = core.start();
    for (int i = core.start(); i < core.end(); i++) {
      if (CharacterKinds.isHyphen(text.charAt(i))) {
        words.add(new Span(start, i));
        words.add(new Span(i, i + 1));
        start = i + 1;
      }
    }
    words.add(new Span(start, core.end()));
  }
}
