package agon.extract.quotation;

import agon.knowledge.LinkedMention;
import agon.text.Token;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds verbs that only their place tells to report speech: right behind words in quotation marks
 * and before who says them (« …, s'emporte le juriste », « … », grince-t-elle, "…," quips X). No
 * list holds all such verbs, and taggers take rare ones for nouns.
 */
final class Tags {
  private static final Set<String> MISTAKEN = Set.of("NOUN", "ADJ", "PROPN", "ADV");
  private static final Set<String> BEFORE_NOUN = Set.of("DET", "ADJ", "NUM");
  private static final int NEAR = 4;

  private final Tree tree;
  private final Sources sources;
  private final IntPredicate quoted;

  Tags(Tree tree, Sources sources, IntPredicate quoted) {
    this.tree = tree;
    this.sources = sources;
    this.quoted = quoted;
  }

  /** The verb behind the words in quotation marks that end with a token; -1 for those before. */
  OptionalInt after(int mark) {
    int comma = mark + 1;
    boolean parted = comma < tree.size() && tree.token(comma).text().equals(",");
    int at = parted ? comma + 1 : comma;
    boolean ended = parted || (mark >= 0 && endsSentence(mark)) || mark < 0;
    if (!ended) {
      return OptionalInt.empty();
    }
    while (at < tree.size() && tree.is("clitic", at)) {
      at++;
    }
    return verb(at);
  }

  /** Whether the words in marks close as a sentence does: "…?" quips X. */
  private boolean endsSentence(int mark) {
    String own = tree.token(mark).text();
    String last = own.length() > 1 || mark == 0 ? own : tree.token(mark - 1).text() + own;
    return last.chars().anyMatch(c -> MarkedWords.STOPS.indexOf(c) >= 0);
  }

  private OptionalInt verb(int from) {
    int at = from;
    boolean helped = at < tree.size() && tree.token(at).tag().equals("AUX");
    at += helped ? 1 : 0;
    boolean pronoun = helped && isJoined(at);
    at += pronoun ? 1 : 0;
    while (helped && at < tree.size() && tree.token(at).tag().equals("ADV")) {
      at++;
    }
    if (at >= tree.size() || !isWord(at) || quoted.test(tree.token(at).span().start())) {
      return OptionalInt.empty();
    }
    boolean verb = tree.token(at).tag().equals("VERB");
    boolean mistaken = !helped && MISTAKEN.contains(tree.token(at).tag());
    boolean told = pronoun || isSpeaker(at + 1, verb);
    return (verb || mistaken) && told ? OptionalInt.of(at) : OptionalInt.empty();
  }

  private boolean isWord(int at) {
    String text = tree.token(at).text();
    return text.length() > 2 && text.chars().allMatch(Character::isLowerCase);
  }

  private boolean isJoined(int at) {
    return at < tree.size() && tree.token(at).text().startsWith("-") && tree.is("again", at);
  }

  /** Whether who speaks starts here: a pronoun joined to the verb, a name, a noun for a speaker. */
  private boolean isSpeaker(int start, boolean verb) {
    if (isJoined(start) || isNamed(start)) {
      return true;
    }
    int at = start;
    while (at < tree.size() && at - start < NEAR && BEFORE_NOUN.contains(tree.token(at).tag())) {
      at++;
    }
    return at > start
        && at < tree.size()
        && (isMention(at, start) || (verb && sources.words().isSpeaking(tree.token(at).lemma())));
  }

  private boolean isNamed(int start) {
    return start + 1 < tree.size()
        && (nameAt(start) || (tree.token(start).tag().equals("PRON") && nameAt(start + 1)));
  }

  private boolean nameAt(int at) {
    return sources.nameFrom(tree.token(at).span().start()).isPresent();
  }

  private boolean isMention(int noun, int start) {
    Token first = tree.token(start);
    return sources.at(tree, noun).isPresent()
        && sources
            .startingAt(first.span().start())
            .map(LinkedMention::entity)
            .filter(Speaker::isPerson)
            .isPresent();
  }
}
