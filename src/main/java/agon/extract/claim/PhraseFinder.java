package agon.extract.claim;

import agon.text.Span;
import agon.text.Token;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a claim's qualifiers: roles, amounts and topics, as written. */
final class PhraseFinder {
  private static final int MAX_TOPIC = 25;
  private static final int MAX_ROLE = 12;

  private final SyntaxTree tree;
  private final String text;
  private final Pattern amounts;

  /**
   * Makes the finder of one sentence.
   *
   * @param tree the sentence
   * @param text the article's text
   * @param amounts matches a sum of money or a counted number
   */
  PhraseFinder(SyntaxTree tree, String text, Pattern amounts) {
    this.tree = tree;
    this.text = text;
    this.amounts = amounts;
  }

  /** The post that a role noun names, with what narrows it but not the employer. */
  String role(int noun, int employer) {
    int first = noun;
    while (first > 0 && narrows(first - 1, noun) && !tree.isUnder(first - 1, employer)) {
      first--;
    }
    int last = noun;
    for (int i = noun + 1; i < tree.size() && i - noun < MAX_ROLE; i++) {
      boolean stop =
          tree.hasTag(i, "PUNCT", "VERB", "PROPN")
              || !tree.isUnder(i, noun)
              || tree.isUnder(i, employer);
      if (stop) {
        break;
      }
      last = i;
    }
    while (last > noun && tree.hasTag(last, "ADP", "DET", "CCONJ")) {
      last--;
    }
    return span(first, last).of(text);
  }

  private boolean narrows(int token, int noun) {
    boolean modifier =
        tree.is(token, "amod") || tree.is(token, "compound") || tree.is(token, "nummod");
    return (modifier && tree.isUnder(token, noun))
        || (tree.is(token, "punct") && tree.token(token).text().equals("-"));
  }

  /** The sum nearest to the trigger within its clause. */
  Optional<String> amount(int trigger, int object) {
    Span clause = tree.sentence().span();
    Matcher matcher = amounts.matcher(text).region(clause.start(), clause.end());
    String best = null;
    int nearest = Integer.MAX_VALUE;
    while (matcher.find()) {
      int token = tree.sentence().tokenAt(matcher.start());
      int distance = Math.min(Math.abs(token - trigger), Math.abs(token - object));
      if (token < tree.size() && related(token, trigger) && distance < nearest) {
        nearest = distance;
        best = matcher.group().strip();
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean related(int token, int trigger) {
    int up = trigger;
    while (tree.head(up) != Token.ROOT && !tree.hasTag(up, "VERB")) {
      up = tree.head(up);
    }
    return tree.isUnder(token, up);
  }

  /** The number that counts a thing: « 64 000 GPU ». */
  Optional<String> count(int object) {
    return tree.children(object, "nummod").mapToObj(child -> tree.token(child).text()).findFirst();
  }

  /** What an accusation is about: the clause or complement that follows. */
  Optional<String> topic(int trigger, int target) {
    for (int child : tree.children(trigger)) {
      boolean clause =
          tree.is(child, "xcomp")
              || tree.is(child, "ccomp")
              || tree.is(child, "advcl")
              || tree.is(child, "obl");
      if (clause
          && child > trigger
          && !tree.isUnder(target, child)
          && !tree.isUnder(trigger, child)) {
        return Optional.of(subtree(child));
      }
    }
    return Optional.empty();
  }

  private String subtree(int root) {
    int first = root;
    int last = root;
    for (int i = Math.max(0, root - MAX_TOPIC); i < Math.min(tree.size(), root + MAX_TOPIC); i++) {
      if (tree.isUnder(i, root) && !tree.hasTag(i, "PUNCT")) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    while (first < root && tree.hasTag(first, "ADP", "SCONJ")) {
      first++;
    }
    return span(first, last).of(text);
  }

  private Span span(int first, int last) {
    return new Span(tree.token(first).span().start(), tree.token(last).span().end());
  }
}
