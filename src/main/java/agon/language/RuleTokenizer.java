package agon.language;

import agon.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks by the rules of a language's tables {@code tokens} and
 * {@code abbreviations}. One pass, each character seen a bounded number of times; safe for several
 * threads.
 *
 * <p>The cuts follow Universal Dependencies, with two exceptions: contractions such as « du » stay
 * one token, since every token is a stretch of the text; and names with a version keep their hyphen
 * (GPT-4, DeepSeek-R1).
 */
public final class RuleTokenizer {
  private final TokenRules rules;
  private final WordCutter cutter;
  private final NumberScanner numbers;

  /** The tokeniser of this language. */
  public RuleTokenizer(LanguagePack pack) {
    this.rules = new TokenRules(pack);
    this.numbers = new NumberScanner(rules.groupsWithSpaces());
    this.cutter = new WordCutter(rules, numbers);
  }

  /**
   * The tokens of a passage.
   *
   * @param text the text that the passage is of
   * @param passage where to look; tokens do not reach beyond it
   * @return their spans in order, none empty, none with a blank at either end
   */
  public List<Span> tokenize(String text, Span passage) {
    List<Span> tokens = new ArrayList<>();
    int at = passage.start();
    while (at < passage.end()) {
      int c = text.codePointAt(at);
      if (CharacterKinds.isBlank(c)) {
        at += Character.charCount(c);
      } else {
        add(text, at, passage.end(), tokens);
        at = tokens.get(tokens.size() - 1).end();
      }
    }
    return tokens;
  }

  private void add(String text, int start, int end, List<Span> tokens) {
    int c = text.codePointAt(start);
    int address = WordScanner.endOfAddress(text, start, end);
    if (address > start) {
      tokens.add(new Span(start, address));
      return;
    }
    int number = Character.isDigit(c) ? numbers.endOfNumber(text, start, end) : start;
    if (number > start && !goesOnAsWord(text, number, end)) {
      tokens.add(new Span(start, number));
    } else if (CharacterKinds.isWordPart(c) || isHandle(text, start, end)) {
      addWords(text, start, end, tokens);
    } else if (CharacterKinds.isApostrophe(c) && isLooseClitic(text, start, end)) {
      tokens.add(new Span(start, WordScanner.endOfLetters(text, start + 1, end)));
    } else {
      tokens.add(new Span(start, MarkScanner.endOfMark(text, start, end)));
    }
  }

  /** A number that letters follow at once is a word: 405B, 4o, 2.5-Max, 50-year-old. */
  private static boolean goesOnAsWord(String text, int at, int end) {
    if (at >= end) {
      return false;
    }
    int c = text.codePointAt(at);
    if (CharacterKinds.isHyphen(c)) {
      return at + 1 < end && Character.isLetter(text.codePointAt(at + 1));
    }
    return CharacterKinds.isWordPart(c);
  }

  private void addWords(String text, int start, int end, List<Span> tokens) {
    int stop = WordScanner.endOfWord(text, start, end);
    if (stop < end && CharacterKinds.isApostrophe(text.charAt(stop))) {
      if (stop - start < TokenRules.LONGEST
          && rules.isElision(TokenRules.fold(text.substring(start, stop)))) {
        stop++;
      }
    } else if (stop < end && text.charAt(stop) == '.' && isAbbreviation(text, start, stop, end)) {
      stop++;
    }
    cutter.cut(text, new Span(start, stop), tokens);
  }

  private boolean isAbbreviation(String text, int start, int stop, int end) {
    if (stop - start > TokenRules.LONGEST) {
      return false;
    }
    String word = afterApostrophe(text.substring(start, stop));
    int after = stop + 1;
    int next = after < end ? text.codePointAt(after) : 0;
    for (int i = after; i < end && i < after + 4 && CharacterKinds.isBlank(next); ) {
      i += Character.charCount(next);
      next = i < end ? text.codePointAt(i) : 0;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    if (initial) {
      return Character.isUpperCase(next) || CharacterKinds.isHyphen(next);
    }
    return WordScanner.isInitialism(word) || rules.isAbbreviation(word, next);
  }

  private static String afterApostrophe(String word) {
    for (int i = word.length() - 1; i >= 0; i--) {
      if (CharacterKinds.isApostrophe(word.charAt(i))) {
        return word.substring(i + 1);
      }
    }
    return word;
  }

  /** An @handle or a #topic. */
  private static boolean isHandle(String text, int start, int end) {
    char c = text.charAt(start);
    return (c == '@' || c == '#')
        && start + 1 < end
        && CharacterKinds.isWordPart(text.codePointAt(start + 1));
  }

  /** A clitic that a mark parts from its word: the ’s of « “Ghibli”’s style ». */
  private boolean isLooseClitic(String text, int start, int end) {
    int stop = WordScanner.endOfLetters(text, start + 1, end);
    return start > 0
        && !CharacterKinds.isBlank(text.charAt(start - 1))
        && stop - start < 5
        && rules.is("clitic", TokenRules.fold(text.substring(start, stop)));
  }
}
