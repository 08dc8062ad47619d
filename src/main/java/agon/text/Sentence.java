package agon.text;

import java.util.List;

/**
 * A sentence, a heading or a list item.
 *
 * @param span from its first token to its last
 * @param tokens its tokens in order; never empty, none overlaps another
 */
public record Sentence(Span span, List<Token> tokens) {
  /** Copies the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /**
   * The index of the token that covers this offset of the article's text, else of the first one
   * after it; the number of tokens when there is none.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The syntactic head of a passage: the index of its first token whose own head lies outside the
   * passage, or -1 when no token of this sentence starts in it.
   */
  public int headOf(Span passage) {
    int first = -1;
    for (int i = tokenAt(passage.start()); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().start() >= passage.end()) {
        break;
      }
      first = first < 0 ? i : first;
      int head = token.head();
      if (head == Token.ROOT || !passage.overlaps(tokens.get(head).span())) {
        return i;
      }
    }
    return first;
  }
}
