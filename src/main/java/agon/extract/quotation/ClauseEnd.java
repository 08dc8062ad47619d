package agon.extract.quotation;

import agon.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells where a reported clause ends: with its sentence, unless the verb that reports it, or the
 * clause that this verb stands in, goes on before.
 */
final class ClauseEnd {
  private static final Set<String> MARKS = Set.of("«", "“", "\"");
  private static final Set<String> ASIDE = Set.of("conj", "parataxis", "advcl");

  private final Tree tree;
  private final Cue cue;
  private final int start;

  private ClauseEnd(Cue cue, int start) {
    this.tree = cue.tree();
    this.cue = cue;
    this.start = start;
  }

  /**
   * The index just after the clause's last token.
   *
   * @param start index of its first token
   * @param cues the sentence's verbs of speech
   */
  static int of(Cue cue, int start, List<Cue> cues) {
    ClauseEnd end = new ClauseEnd(cue, start);
    int at = end.mark();
    at = Math.min(at, end.relative(at));
    for (Cue other : cues) {
      at = Math.min(at, end.coordinate(other, at));
      at = Math.min(at, end.opposed(other, at));
    }
    for (int child : cue.tree().children(cue.verb())) {
      boolean reports = cues.stream().anyMatch(other -> other.verb() == child);
      at = Math.min(at, end.sibling(child, reports, at));
    }
    return at;
  }

  /** Before a semicolon, a bracket that was opened before, a colon with a clause of its own. */
  private int mark() {
    int open = 0;
    for (int i = start; i < tree.size(); i++) {
      String text = tree.token(i).text();
      open += text.equals("(") ? 1 : 0;
      open -= text.equals(")") ? 1 : 0;
      if ((text.equals(";") && !isThatAfter(i))
          || open < 0
          || (text.equals(":") && isClauseAfter(i))) {
        return i;
      }
    }
    return tree.size();
  }

  /** "claims that …; and that …". */
  private boolean isThatAfter(int mark) {
    int next = mark + 1;
    next += next < tree.size() && tree.token(next).tag().equals("CCONJ") ? 1 : 0;
    return next < tree.size() && tree.token(next).tag().equals("SCONJ") && tree.is("that", next);
  }

  private boolean isClauseAfter(int colon) {
    for (int i = colon + 1; i < tree.size() && !tree.token(i).text().equals(","); i++) {
      if (tree.is("relative", i)) {
        return false;
      }
      if (isFinite(tree.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "OpenAI, which argues that its models store nothing, disagrees": before the main verb. */
  private int relative(int end) {
    boolean relative =
        tree.child(cue.verb(), t -> t.dependency().startsWith("nsubj") && isRelative(t))
            .isPresent();
    boolean told = false;
    for (int i = start; relative && i + 1 < end; i++) {
      boolean comma = tree.token(i).text().equals(",");
      if (told && comma && isFinite(tree.token(afterSmall(i + 1)))) {
        return i;
      }
      told |= isFinite(tree.token(i));
    }
    return end;
  }

  private int afterSmall(int from) {
    int at = from;
    while (at + 1 < tree.size()
        && FunctionWords.VERB_GROUP.contains(tree.token(at).tag())
        && !isFinite(tree.token(at))
        && !tree.token(at).dependency().startsWith("nsubj")) {
      at++;
    }
    return at;
  }

  /** « affirme que X dépasse Y et soupçonne Z de … »: before the verb that shares the subject. */
  private int coordinate(Cue other, int end) {
    int verb = other.verb();
    boolean after = verb > start + 1 && verb + 1 < end && tree == other.tree();
    if (!after || tree.hasChild(verb, "nsubj") || other.aside().isPresent()) {
      return end;
    }
    int before = verb - 1;
    while (before > start && FunctionWords.VERB_GROUP.contains(tree.token(before).tag())) {
      before--;
    }
    boolean accuses = other.kind().kind().equals("accuse");
    boolean opens =
        accuses || (tree.is("opening", verb + 1) || MARKS.contains(tree.token(verb + 1).text()));
    return opens && isFinite(tree.token(verb)) && tree.token(before).tag().equals("CCONJ")
        ? trimmed(before)
        : end;
  }

  /** "says he resigned, he says he was dismissed": before what another says, after a comma. */
  private int opposed(Cue other, int end) {
    int verb = other.verb();
    if (verb <= start + 1 || verb + 1 >= end || !other.kind().clause()) {
      return end;
    }
    if (other.aside().isPresent()) {
      boolean last = other.aside().get().last() >= tree.size() - 2;
      return last && other.aside().get().first() > start ? other.aside().get().first() : end;
    }
    int at = verb - 1;
    while (at > start && isInSubject(tree.token(at))) {
      at--;
    }
    boolean told = at < verb - 1 || tree.is("that", verb + 1);
    boolean clause = told && tree.token(at).text().equals(",");
    return clause && !tree.is("relative", at + 1) ? trimmed(at) : end;
  }

  private static boolean isInSubject(Token token) {
    boolean verb = token.tag().equals("VERB");
    return !verb && !token.tag().equals("PUNCT") && !token.tag().equals("SCONJ");
  }

  /** Before what the parse hangs on the reporting verb beside the clause. */
  private int sibling(int child, boolean reports, int end) {
    String dependency = tree.token(child).dependency();
    int colon = dependency.indexOf(':');
    if (child <= start + 1
        || !ASIDE.contains(colon < 0 ? dependency : dependency.substring(0, colon))) {
      return end;
    }
    boolean[] below = tree.below(child);
    int first = start + 1;
    while (first < child && !below[first]) {
      first++;
    }
    int word = first;
    while (word < child && isJoin(tree.token(word))) {
      word++;
    }
    boolean apart = isJoin(tree.token(first)) || isJoin(tree.token(first - 1));
    boolean again = tree.is("that", word);
    return apart && !again && (reports || isFinite(tree.token(child))) ? trimmed(first) : end;
  }

  private static boolean isJoin(Token token) {
    return token.tag().equals("CCONJ") || token.text().equals(",");
  }

  private int trimmed(int end) {
    int at = end;
    while (at > start + 1 && tree.token(at - 1).text().equals(",")) {
      at--;
    }
    return at;
  }

  private boolean isRelative(Token token) {
    return token.has("PronType", "Rel") || tree.words().is("relative", token);
  }

  static boolean isFinite(Token token) {
    boolean verb = token.tag().equals("VERB") || token.tag().equals("AUX");
    return verb && !token.has("VerbForm", "Part") && !token.has("VerbForm", "Inf");
  }
}
