package agon.extract.mention;

import agon.text.Token;
import java.util.Set;
import java.util.function.Consumer;

/** What the words about a name, in the sentence and in its tree, tell of its kind. */
final class ContextFeatures {
  private static final Set<String> QUOTES = Set.of("«", "“", "\"", "‘");
  private static final Set<String> GENITIVE = Set.of("'s", "'");
  private static final int REACH = 4;
  private final NamedTokens names;

  /** Reads with the names of the article that are known. */
  ContextFeatures(NamedTokens names) {
    this.names = names;
  }

  /** Adds what stands about the piece. */
  void add(Piece piece, Consumer<String> into) {
    Line line = piece.line();
    int before = piece.first() - 1;
    int after = piece.last() + 1;
    if (QUOTES.contains(line.word(before))) {
      into.accept("quoted");
      before--;
    }
    into.accept("before " + names.at(line, before));
    into.accept("before2 " + names.at(line, before - 1) + " " + names.at(line, before));
    into.accept("before lemma " + names.lemma(line, before));
    into.accept("before tag " + line.tag(before - 1) + " " + line.tag(before));
    into.accept("after " + names.at(line, after));
    into.accept("after2 " + names.at(line, after) + " " + names.at(line, after + 1));
    into.accept("after tag " + line.tag(after) + " " + line.tag(after + 1));
    into.accept("about " + names.at(line, before) + " _ " + names.at(line, after));
    nouns(piece, before, after, into);
    tree(piece, into);
  }

  /** The nearest nouns on either side: « la start-up lilloise X », "X, a Lille startup". */
  private void nouns(Piece piece, int before, int after, Consumer<String> into) {
    Line line = piece.line();
    for (int i = before; i > before - REACH && i >= 0; i--) {
      if (line.tag(i).equals("NOUN")) {
        into.accept("noun before " + line.tokens().get(i).lemma());
        break;
      }
    }
    String opens = line.word(after);
    for (int i = after; i < after + REACH && i < line.size(); i++) {
      if (line.tag(i).equals("NOUN")) {
        into.accept("noun after " + line.tokens().get(i).lemma());
        if (opens.equals(",") || opens.equals("(") || GENITIVE.contains(opens)) {
          into.accept("noun after " + opens + " " + line.tokens().get(i).lemma());
        }
        break;
      }
    }
  }

  private void tree(Piece piece, Consumer<String> into) {
    Line line = piece.line();
    int top = line.sentence().headOf(piece.span());
    if (top < 0) {
      return;
    }
    Token token = line.tokens().get(top);
    String relation = token.dependency();
    int head = token.head();
    into.accept("relation " + relation);
    into.accept("head " + relation + " " + names.lemma(line, head));
    into.accept("head " + names.lemma(line, head));
    if (relation.equals("conj") && head >= 0) {
      Token first = line.tokens().get(head);
      into.accept("head " + first.dependency() + " " + names.lemma(line, first.head()));
    }
    for (int i = Math.max(0, top - 8); i < Math.min(line.size(), top + 12); i++) {
      boolean inside = i >= piece.first() && i <= piece.last();
      if (!inside && line.tokens().get(i).head() == top) {
        String child = line.tokens().get(i).dependency();
        into.accept("child " + child + " " + names.lemma(line, i));
        if (child.equals("case")) {
          into.accept("case " + line.word(i) + " " + names.lemma(line, head));
        }
      }
    }
  }
}
