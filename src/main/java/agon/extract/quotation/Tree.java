package agon.extract.quotation;

import agon.text.Sentence;
import agon.text.Span;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** A sentence's parse, read from heads to dependents. */
final class Tree {

  private final Sentence sentence;
  private final FunctionWords words;
  private final List<List<Integer>> children;

  Tree(Sentence sentence, FunctionWords words) {
    this.sentence = sentence;
    this.words = words;
    children = new ArrayList<>(sentence.tokens().size());
    for (int i = 0; i < sentence.tokens().size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int head = sentence.tokens().get(i).head();
      if (head >= 0 && head < sentence.tokens().size() && head != i) {
        children.get(head).add(i);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  /** The dependents of a token, in order. */
  List<Integer> children(int at) {
    return children.get(at);
  }

  /** The first dependent that fits. */
  Optional<Integer> child(int at, Predicate<Token> fits) {
    return children.get(at).stream().filter(i -> fits.test(token(i))).findFirst();
  }

  /** The first dependent whose relation starts so. */
  Optional<Integer> child(int at, String dependency) {
    return child(at, token -> token.dependency().startsWith(dependency));
  }

  /** Whether some dependent's relation starts so. */
  boolean hasChild(int at, String dependency) {
    return child(at, dependency).isPresent();
  }

  /** Whether a word of this class hangs on a token, such as a preposition before it. */
  boolean hasCase(int at, String type) {
    return child(at, token -> words.is(type, token)).isPresent();
  }

  /** Whether a token's form is in this class of small words. */
  boolean is(String type, int at) {
    return words.is(type, token(at));
  }

  /** The language's small words. */
  FunctionWords words() {
    return words;
  }

  /** Whether a verb always takes as its object the one who is told: "told X". */
  boolean isTelling(int verb) {
    return words.has("tell", token(verb).lemma());
  }

  /** Whether a verb takes as its object the one who is told. */
  boolean isAddressing(int verb) {
    return words.has("address", token(verb).lemma());
  }

  /** Which tokens a token governs, at any depth, itself included. */
  boolean[] below(int at) {
    boolean[] below = new boolean[size()];
    List<Integer> next = new ArrayList<>(List.of(at));
    while (!next.isEmpty()) {
      int token = next.remove(next.size() - 1);
      if (!below[token]) {
        below[token] = true;
        next.addAll(children.get(token));
      }
    }
    return below;
  }

  /** The span of the tokens that are marked, without punctuation at either end. */
  Optional<Span> span(boolean[] marked) {
    int first = 0;
    int last = size() - 1;
    while (first <= last && (!marked[first] || isPunctuation(first))) {
      first++;
    }
    while (last >= first && (!marked[last] || isPunctuation(last))) {
      last--;
    }
    return first > last
        ? Optional.empty()
        : Optional.of(token(first).span().union(token(last).span()));
  }

  /**
   * The first token of the part that a token stands in: what semicolons and colons set apart, and
   * brackets around it.
   */
  int partStart(int at) {
    int first = at;
    int closed = 0;
    while (first > 0 && !endsPart(first - 1) && closed >= 0) {
      first--;
      closed += bracket(first, ")") - bracket(first, "(");
    }
    return closed < 0 ? first + 1 : first;
  }

  /** The last token of the part that a token stands in. */
  int partEnd(int at) {
    int last = at;
    int opened = 0;
    while (last + 1 < size() && !endsPart(last + 1) && opened >= 0) {
      last++;
      opened += bracket(last, "(") - bracket(last, ")");
    }
    return opened < 0 ? last - 1 : last;
  }

  private int bracket(int at, String mark) {
    return token(at).text().equals(mark) ? 1 : 0;
  }

  /** Whether no noun goes on here with the words before. */
  boolean endsPhrase(int at) {
    return !token(at).tag().equals("NOUN")
        && !token(at).tag().equals("ADJ")
        && !token(at).tag().equals("PROPN");
  }

  /** Whether a noun phrase that may be a subject starts here. */
  boolean isSubjectStart(int at) {
    Token token = token(at);
    return (FunctionWords.PHRASE_STARTS.contains(token.tag()) || token.text().startsWith("-"))
        && !is("object", at)
        && !is("relative-noun", at);
  }

  /** Whether a token is a semicolon or colon. */
  boolean endsPart(int at) {
    return token(at).text().equals(";") || token(at).text().equals(":");
  }

  /** Whether a semicolon parts two tokens: another clause begins there. */
  boolean isSevered(int one, int other) {
    return sentence
        .tokens()
        .subList(Math.max(0, Math.min(one, other)), Math.max(one, other))
        .stream()
        .anyMatch(token -> token.text().equals(";"));
  }

  /** Whether a verb stands in this span. */
  boolean hasVerb(Span span) {
    return sentence.tokens().stream()
        .skip(sentence.tokenAt(span.start()))
        .takeWhile(token -> token.span().start() < span.end())
        .anyMatch(token -> token.tag().equals("VERB") || token.tag().equals("AUX"));
  }

  /** Whether a stretch has a finite verb, relative clauses and what is quoted aside. */
  boolean hasMainVerb(int from, int to, IntPredicate quoted) {
    boolean relative = false;
    for (int i = Math.max(0, from); i <= to && i < size(); i++) {
      Token token = token(i);
      relative = !token.text().equals(",") && (relative || is("relative-only", i));
      if (ClauseEnd.isFinite(token) && !relative && !quoted.test(token.span().start())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPunctuation(int at) {
    return token(at).tag().equals("PUNCT");
  }
}
