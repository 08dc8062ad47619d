package agon.language;

import agon.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into sentences of tokens by rules: at a full stop, a question or exclamation mark
 * or an ellipsis, with the quotation marks and brackets that close there, when what follows can
 * open a sentence. A line is never joined to the next, unless it was only wrapped.
 *
 * <p>Rules rather than the statistical detectors at hand: those split inside quotations and after
 * abbreviations, and on the news of the parallel treebank (English PUD) reach F1 99.3 where these
 * reach 99.9. Where sentences lack their marks, as in web text, the rules find fewer. Linear; safe
 * for several threads.
 */
public final class SentenceSplitter {
  /** In a longer quotation an ellipsis may end a sentence, in tokens. */
  private static final int SHORT_QUOTATION = 40;

  private static final String BULLETS = "•▪‣●◦■►▶";

  private final RuleTokenizer tokenizer;
  private final TokenRules rules;
  private final Set<String> functionWords;

  /** The splitter of this language; reads its tables {@code tokens} and {@code function-words}. */
  public SentenceSplitter(LanguagePack pack) {
    this.tokenizer = new RuleTokenizer(pack);
    this.rules = new TokenRules(pack);
    this.functionWords = new HashSet<>(pack.words("function-words"));
  }

  /**
   * The sentences of a text.
   *
   * @return the token spans of each sentence, in order; no sentence is empty
   */
  public List<List<Span>> split(String text) {
    List<List<Span>> sentences = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      List<Span> tokens = tokenizer.tokenize(text, paragraph);
      if (!tokens.isEmpty()) {
        new Line(text, tokens).addSentences(sentences);
      }
    }
    return sentences;
  }

  /** The tokens of one line. */
  private final class Line {
    private final String text;
    private final List<Span> tokens;

    Line(String text, List<Span> tokens) {
      this.text = text;
      this.tokens = tokens;
    }

    void addSentences(List<List<Span>> sentences) {
      int first = 0;
      int quotation = -1;
      int at = 0;
      while (at < tokens.size()) {
        int next = afterClosers(at + 1);
        boolean end = false;
        for (int i = at; i < next; i++) {
          quotation = isOpeningQuote(i) ? i : isClosingQuote(i) ? -1 : quotation;
          end |= next < tokens.size() && isEnd(i, next, first, quotation);
        }
        if (end) {
          sentences.add(List.copyOf(tokens.subList(first, next)));
          first = next;
        }
        at = next;
      }
      sentences.add(List.copyOf(tokens.subList(first, tokens.size())));
    }

    private boolean isEnd(int at, int next, int first, int quotation) {
      String token = word(at);
      if (next == at + 1 && isBullet(next) && !isBullet(at)) {
        return true;
      }
      if (isBullet(at)) {
        return false;
      }
      if (isEllipsis(token)) {
        return canOpen(next) && !isShortQuotation(quotation) && !isOmission(at);
      }
      if (token.equals(".")) {
        return canOpen(next) && !isEnumeration(at, first);
      }
      if (isTerminal(token)) {
        return canOpen(next);
      }
      return token.length() > 2
          && token.endsWith(".")
          && rules.mayBeLast(token.substring(0, token.length() - 1))
          && opensForSure(next);
    }

    /** Past the marks that belong to the sentence that ends before them. */
    private int afterClosers(int from) {
      int at = from;
      while (at < tokens.size() && (isTerminal(word(at)) || isCloser(at))) {
        at++;
      }
      return at;
    }

    private boolean isCloser(int at) {
      int c = text.codePointAt(tokens.get(at).start());
      boolean mark = CharacterKinds.isClosing(c) || c == '\'';
      return (mark && tokens.get(at).length() == 1) || isClosingQuote(at);
    }

    private boolean isOpeningQuote(int at) {
      char c = text.charAt(tokens.get(at).start());
      return c == '«' || c == '“' || (c == '"' && !closesStraight(at));
    }

    private boolean isClosingQuote(int at) {
      char c = text.charAt(tokens.get(at).start());
      return c == '»' || c == '”' || (c == '"' && closesStraight(at));
    }

    private boolean closesStraight(int at) {
      int start = tokens.get(at).start();
      if (start == 0 || at == 0) {
        return false;
      }
      char before = text.charAt(start - 1);
      return !CharacterKinds.isBlank(before) && !CharacterKinds.isOpening(before);
    }

    /** Whether the token can be the first of a sentence, or opens what can. */
    private boolean canOpen(int at) {
      int c = text.codePointAt(tokens.get(at).start());
      if (Character.isLowerCase(c)) {
        return word(at).codePoints().anyMatch(p -> Character.isUpperCase(p) || isDigit(p));
      }
      if (CharacterKinds.isWordPart(c) || c == '@' || c == '#') {
        return true;
      }
      boolean opens = CharacterKinds.isOpening(c) || isOpeningQuote(at) || isDash(c);
      if (opens || isBullet(at)) {
        return at + 1 < tokens.size() && !startsLow(at + 1);
      }
      return Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private boolean startsLow(int at) {
      return Character.isLowerCase(text.codePointAt(tokens.get(at).start()));
    }

    private boolean opensForSure(int at) {
      int c = text.codePointAt(tokens.get(at).start());
      return Character.isUpperCase(c) && functionWords.contains(TokenRules.fold(word(at)));
    }

    /** Whether the quotation that is open closes soon. */
    private boolean isShortQuotation(int open) {
      for (int i = open; open >= 0 && i < Math.min(tokens.size(), open + SHORT_QUOTATION); i++) {
        if (i > open && isClosingQuote(i)) {
          return true;
        }
      }
      return false;
    }

    /** The ellipsis of « […] ». */
    private boolean isOmission(int at) {
      return at > 0 && "[(".contains(word(at - 1));
    }

    /** The number or letter that opens a list item: « 1. », « b. ». */
    private boolean isEnumeration(int at, int first) {
      return at == first + 1 && tokens.get(first).length() <= 2 && first == 0;
    }

    private boolean isBullet(int at) {
      return tokens.get(at).length() == 1 && BULLETS.contains(word(at));
    }

    private String word(int at) {
      Span span = tokens.get(at);
      return text.substring(span.start(), Math.min(span.end(), span.start() + TokenRules.LONGEST));
    }
  }

  private static boolean isTerminal(String token) {
    return token.equals(".") || token.equals("!") || token.equals("?") || isEllipsis(token);
  }

  private static boolean isEllipsis(String token) {
    return token.startsWith("…") || token.startsWith("..");
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDash(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION;
  }
}
