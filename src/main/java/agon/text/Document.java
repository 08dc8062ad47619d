package agon.text;

import java.util.List;

/**
 * An article with its linguistic annotation.
 *
 * @param article the article as read
 * @param language the language it is read in
 * @param sentences its sentences in order; headings are sentences of their own
 * @param times its time expressions in order, none overlapping another
 */
public record Document(
    Article article, Language language, List<Sentence> sentences, List<TimeExpression> times) {
  /** Copies the lists. */
  public Document {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
  }

  /** The article's text, the base of every offset. */
  public String text() {
    return article.text();
  }

  /**
   * The time expressions that start in a passage, in order.
   *
   * @param passage a span of the article's text
   */
  public List<TimeExpression> timesIn(Span passage) {
    return times.subList(firstTimeFrom(passage.start()), firstTimeFrom(passage.end()));
  }

  private int firstTimeFrom(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The sentence that covers this offset, else the first one after it.
   *
   * @param offset an offset of the article's text
   * @return its index, or the number of sentences when there is none
   */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
