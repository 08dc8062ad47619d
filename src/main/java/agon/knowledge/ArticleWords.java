package agon.knowledge;

import java.util.HashMap;
import java.util.Map;

/**
 * Which words stand in an article, whatever their case. One is made for each article, for one
 * thread.
 */
public final class ArticleWords {
  private final String folded;
  private final Map<String, Boolean> asked = new HashMap<>();

  /** The words of this text. */
  public ArticleWords(String text) {
    folded = Folding.fold(text);
  }

  /** Whether the text holds the word or words, not as a part of a longer word. */
  public boolean has(String words) {
    return asked.computeIfAbsent(words, w -> search(Folding.fold(w)));
  }

  private boolean search(String word) {
    int at = word.isEmpty() ? -1 : folded.indexOf(word);
    while (at >= 0) {
      boolean whole =
          !Folding.isWord(folded, at - 1) && !Folding.isWord(folded, at + word.length());
      if (whole) {
        return true;
      }
      at = folded.indexOf(word, at + 1);
    }
    return false;
  }
}
