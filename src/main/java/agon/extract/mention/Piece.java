package agon.extract.mention;

import agon.knowledge.NameKey;
import agon.text.Span;
import agon.text.Token;
import java.util.List;

/**
 * A run of tokens written like a name that no list explains.
 *
 * @param line the sentence it stands in
 * @param first index of its first token
 * @param last index of its last token, included
 * @param weak whether its capital may be owed to its place: such a run names only what other
 *     passages explain
 */
record Piece(Line line, int first, int last, boolean weak) {

  /** Its place in the article's text. */
  Span span() {
    return line.span(first, last);
  }

  /** Its tokens. */
  List<Token> tokens() {
    return line.tokens().subList(first, last + 1);
  }

  /** The number of its tokens. */
  int size() {
    return last - first + 1;
  }

  /** What its spellings have in common. */
  String key() {
    return key(first, last);
  }

  /** The key of a part of it. */
  String key(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i <= to; i++) {
      name.append(line.written(i)).append(' ');
    }
    return NameKey.of(name.toString());
  }
}
