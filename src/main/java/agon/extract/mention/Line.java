package agon.extract.mention;

import agon.text.Sentence;
import agon.text.Span;
import agon.text.Token;
import java.util.List;

/**
 * A sentence as this room reads it.
 *
 * @param sentence the sentence
 * @param nouns its listed nouns
 * @param heading whether its capitals tell nothing: a heading with a capital on every word
 */
record Line(Sentence sentence, Nouns nouns, boolean heading) {
  private static final int FEWEST_WORDS = 4;

  /** Reads a sentence. */
  static Line of(Sentence sentence, NounTable table) {
    return new Line(sentence, table.read(sentence), isHeading(sentence.tokens()));
  }

  /** The tokens. */
  List<Token> tokens() {
    return sentence.tokens();
  }

  /** The number of tokens. */
  int size() {
    return sentence.tokens().size();
  }

  /** The word at this index in lower case; empty outside the sentence. */
  String word(int i) {
    return i >= 0 && i < size() ? tokens().get(i).folded() : "";
  }

  /** The word at this index as written; empty outside the sentence. */
  String written(int i) {
    return i >= 0 && i < size() ? tokens().get(i).text() : "";
  }

  /** The universal part of speech at this index; empty outside the sentence. */
  String tag(int i) {
    return i >= 0 && i < size() ? tokens().get(i).tag() : "";
  }

  /** The span from one token to another, both included. */
  Span span(int first, int last) {
    return new Span(tokens().get(first).span().start(), tokens().get(last).span().end());
  }

  /** Whether most longer words are capitalised and no full stop ends the line. */
  private static boolean isHeading(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (int i = 1; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
      }
    }
    String last = tokens.get(tokens.size() - 1).text();
    boolean closed = last.equals(".") || last.equals("»") || last.equals("”");
    return words >= FEWEST_WORDS && !closed && capitals * 4 >= words * 3;
  }
}
