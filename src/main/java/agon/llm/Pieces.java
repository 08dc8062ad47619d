package agon.llm;

import agon.text.Document;
import agon.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article into pieces that fit into a question. */
final class Pieces {
  private Pieces() {}

  /**
   * The pieces, in order and without gaps: cut between paragraphs, a longer paragraph between
   * sentences, a longer sentence wherever the piece is full.
   *
   * @param longest the most UTF-16 units in a piece
   */
  static List<Span> of(Document document, int longest) {
    String text = document.text();
    List<Span> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > longest) {
      int end = end(document, start, start + longest);
      pieces.add(new Span(start, end));
      start = end;
    }
    pieces.add(new Span(start, text.length()));
    return pieces.stream().filter(piece -> !piece.of(text).isBlank()).toList();
  }

  private static int end(Document document, int start, int most) {
    String text = document.text();
    int paragraph = text.lastIndexOf('\n', most - 1) + 1;
    if (paragraph > start) {
      return paragraph;
    }
    int sentence = document.sentenceAt(most);
    if (sentence < document.sentences().size()) {
      int opening = document.sentences().get(sentence).span().start();
      if (opening > start && opening <= most) {
        return opening;
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }
}
