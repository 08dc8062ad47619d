package agon.extract.quotation;

import agon.text.Document;
import agon.text.Sentence;
import agon.text.Span;
import agon.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what a passage in quotation marks looks like: a title, a clause, a sentence by itself. */
final class MarkedWords {
  private static final Set<String> VERBS = Set.of("VERB", "AUX");
  private static final String ENDS = ".!?…";

  /** With what words in quotation marks may end where a sentence goes on behind them. */
  static final String STOPS = ENDS + ",";

  private static final int TITLE_WORDS = 8;

  private final Document document;

  MarkedWords(Document document) {
    this.document = document;
  }

  /** Whether the marks hold a sentence and nothing stands beside them in theirs: « Une fable. » */
  boolean isAlone(Marks.Marked marked, int first) {
    String text = document.text();
    int after = marked.outside().end();
    while (after < text.length() && Character.isSpaceChar(text.charAt(after))) {
      after++;
    }
    boolean opens =
        document.sentences().get(first).span().start() >= marked.outside().start()
            || colon(marked.outside().start() - 1) >= 0;
    boolean closes =
        after >= text.length()
            || text.charAt(after) == '\n'
            || Character.isUpperCase(text.charAt(after));
    return opens
        && closes
        && Character.isUpperCase(text.charAt(marked.inside().start()))
        && ENDS.indexOf(text.charAt(marked.inside().end() - 1)) >= 0;
  }

  /** Whether the marks end as a sentence does. */
  boolean isSentence(Marks.Marked marked) {
    char end = document.text().charAt(marked.inside().end() - 1);
    char after =
        marked.outside().end() < document.text().length()
            ? document.text().charAt(marked.outside().end())
            : '\n';
    return STOPS.indexOf(end) >= 0 || after == '\n' || after == '.';
  }

  /** Whether few words stand inside and all longer ones have capitals. */
  boolean isTitle(Span inside, int sentence, int words) {
    return words <= TITLE_WORDS && isCapitalised(inside, sentence);
  }

  private boolean isCapitalised(Span inside, int sentence) {
    return tokens(inside, sentence).stream()
        .filter(token -> Character.isLetter(token.text().charAt(0)) && token.text().length() > 3)
        .allMatch(token -> Character.isUpperCase(token.text().charAt(0)));
  }

  /** Where a colon stands at or before an offset, spaces aside; -1 where none does. */
  int colon(int last) {
    int colon = last;
    while (colon >= 0 && Marks.isGap(document.text(), colon)) {
      colon--;
    }
    return colon >= 0 && document.text().charAt(colon) == ':' ? colon : -1;
  }

  /** Whether a verb stands inside, in the sentences of these numbers. */
  boolean hasVerb(Span inside, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(sentence -> tokens(inside, sentence))
        .flatMap(List::stream)
        .anyMatch(token -> VERBS.contains(token.tag()));
  }

  /** How many words stand inside, beyond twenty not counted to the end. */
  int words(Span inside, int first, int last) {
    int words = 0;
    for (int sentence = first; sentence <= last && words <= 20; sentence++) {
      words +=
          (int)
              tokens(inside, sentence).stream()
                  .filter(token -> Character.isLetterOrDigit(token.text().charAt(0)))
                  .count();
    }
    return words;
  }

  private List<Token> tokens(Span inside, int number) {
    Sentence sentence = document.sentences().get(number);
    int from = sentence.tokenAt(inside.start());
    int to = Math.max(from, sentence.tokenAt(inside.end()));
    return sentence.tokens().subList(from, to);
  }
}
