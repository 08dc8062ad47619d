package agon.extract.quotation;

import agon.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Finds who does a verb of speech: by the parse, else by the order of words. */
final class Speakers {

  /** What may part words in quotation marks from their verb: « …, a tenu à préciser ». */
  private static final Set<String> BESIDE =
      Set.of("AUX", "ADV", "PRON", "PART", "PUNCT", "ADP", "VERB");

  private static final Set<String> BEFORE_SUBJECT = Set.of("ADV", "ADP");
  private static final int LONGEST = 16;
  private static final Set<String> ENDS = Set.of(".", ";", ":", "!", "?", "«", "“", "\"", "»", "”");

  private final Tree tree;
  private final Sources sources;
  private final IntPredicate quoted;
  private final SpeakerPhrase phrase;
  private final WordOrder order;
  private final Subjects subjects;

  Speakers(Tree tree, Sources sources, IntPredicate quoted) {
    this.tree = tree;
    this.sources = sources;
    this.quoted = quoted;
    phrase = new SpeakerPhrase(tree, sources);
    order = new WordOrder(tree, sources, quoted);
    subjects = new Subjects(tree, sources, quoted, order);
  }

  /** Who does the verb. */
  Speaker of(int verb) {
    Optional<Speaker> beside = beside(verb);
    if (beside.isPresent()) {
      return beside.get();
    }
    Optional<Integer> subject = subjects.of(verb);
    if (subject.isPresent()) {
      int head = subject.get();
      return phrase.of(head, head < verb ? verb - 1 : phraseEnd(head));
    }
    return subjects.isPassive(verb)
        ? Speaker.NOBODY
        : Speaker.of(order.before(subjects.borrowing(verb)));
  }

  /** Who stands between the verb and words in quotation marks, or right behind both. */
  private Optional<Speaker> beside(int verb) {
    int first = behindTitle(inverted(verb));
    if (isAfterQuote(verb)) {
      return first < tree.size() && !tree.isAddressing(verb)
          ? Optional.of(phrase.of(first, SourceMarkers.phraseHead(tree, first), phraseEnd(first)))
              .filter(speaker -> !speaker.isNobody())
          : Optional.empty();
    }
    first = verb;
    while (first > 0 && verb - first < LONGEST && isBetween(first - 1)) {
      first--;
    }
    boolean after = first > 0 && isQuoted(first - 1);
    while (first < verb && tree.token(first).tag().equals("PUNCT")) {
      first++;
    }
    return after && first < verb && FunctionWords.PHRASE_STARTS.contains(tree.token(first).tag())
        ? Optional.of(phrase.of(first, SourceMarkers.phraseHead(tree, first), verb - 1))
            .filter(speaker -> speaker.thing().isPresent())
        : Optional.empty();
  }

  /** « Me X »: a title that a tagger takes for a pronoun is no subject. */
  private int behindTitle(int first) {
    boolean titled =
        first + 1 < tree.size()
            && tree.token(first).tag().equals("PRON")
            && sources.nameFrom(tree.token(first + 1).span().start()).isPresent();
    return titled ? first + 1 : first;
  }

  private boolean isBetween(int at) {
    String tag = tree.token(at).tag();
    return !isQuoted(at) && !tag.equals("VERB") && !tag.equals("CCONJ") && !tag.equals("SCONJ");
  }

  /** Where the subject behind a verb starts: adverbs and « à la barre », "on X" come before it. */
  private int inverted(int verb) {
    int at = verb + 1;
    while (at < tree.size() && comesBefore(at)) {
      boolean phrase = tree.token(at).tag().equals("ADP");
      at++;
      while (phrase && at < tree.size() && isInPhrase(at)) {
        at++;
      }
    }
    return at < tree.size()
            && FunctionWords.PHRASE_STARTS.contains(tree.token(at).tag())
            && !isQuoted(at)
        ? at
        : tree.size();
  }

  /**
   * Whether a token is no subject behind a verb, but an adverb, a preposition or part of a time.
   */
  private boolean comesBefore(int at) {
    return BEFORE_SUBJECT.contains(tree.token(at).tag()) || sources.isTime(tree, at);
  }

  /** Whether a token goes on with « à la barre », "in January 2023", and starts no other phrase. */
  private boolean isInPhrase(int at) {
    Token token = tree.token(at);
    Token before = tree.token(at - 1);
    boolean opens = before.tag().equals("ADP") || before.tag().equals("DET");
    boolean name = sources.nameFrom(token.span().start()).isPresent();
    return opens
        ? FunctionWords.PHRASE_STARTS.contains(token.tag())
        : !name && !token.tag().equals("DET") && FunctionWords.PHRASE_STARTS.contains(token.tag());
  }

  /** The last token of what a subject behind its verb may name, one apposition included. */
  private int phraseEnd(int first) {
    int at = first;
    int commas = 0;
    while (at + 1 < tree.size() && at - first < LONGEST) {
      Token next = tree.token(at + 1);
      commas += next.text().equals(",") ? 1 : 0;
      if (commas > 1 || ENDS.contains(next.text()) || next.tag().equals("VERB")) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether it is said that a verb is not done, or done by the author or no one. */
  boolean isUnsaid(int verb) {
    return isNegated(verb)
        || has(verb, t -> isNobody(verb, t))
        || tree.child(verb, t -> t.dependency().equals("nsubj")).stream()
            .anyMatch(i -> isQuoted(i) == isQuoted(verb) && sources.isAbstract(tree, i));
  }

  boolean isNegated(int verb) {
    return has(verb, t -> tree.words().is("not", t));
  }

  /** Whether a dependent outside the words that the verb reports fits. */
  private boolean has(int verb, Predicate<Token> fits) {
    return tree.children(verb).stream()
        .anyMatch(child -> isQuoted(child) == isQuoted(verb) && fits.test(tree.token(child)));
  }

  /** A subject that speaks for the author or for no one, never « nous » of « nous a dit ». */
  private boolean isNobody(int verb, Token token) {
    boolean third = tree.token(verb).has("Person", "3") || has(verb, Speakers::isThirdAuxiliary);
    boolean told = third && tree.words().is("clitic", token);
    return token.dependency().startsWith("nsubj") && tree.words().is("nobody", token) && !told;
  }

  private static boolean isThirdAuxiliary(Token token) {
    return token.tag().equals("AUX") && token.has("Person", "3");
  }

  /** The aside that a verb heads. */
  Optional<Aside> aside(int verb) {
    return new Asides(tree, quoted)
        .of(verb)
        .filter(a -> !sources.isMute(tree, SourceMarkers.phraseHead(tree, a.source())));
  }

  /** Who speaks in an aside with this verb. */
  Speaker of(Aside aside, int verb) {
    int head = SourceMarkers.phraseHead(tree, aside.source());
    int end = aside.source() < verb ? verb - 1 : Math.max(head, aside.last());
    Speaker speaker =
        phrase
            .of(aside.source(), head, end)
            .or(() -> SourceMarkers.named(tree, aside.source(), sources));
    int last = verb - 1;
    while (last > head && FunctionWords.VERB_GROUP.contains(tree.token(last).tag())) {
      last--;
    }
    return speaker.words().isEmpty() || last < head
        ? speaker
        : sources.written(tree, aside.source(), last);
  }

  private boolean isQuoted(int at) {
    return quoted.test(tree.token(at).span().start());
  }

  /** Whether nothing but small words and a comma parts the verb from words in quotation marks. */
  private boolean isAfterQuote(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      Token token = tree.token(i);
      boolean subject = token.dependency().startsWith("nsubj") || token.text().startsWith("-");
      boolean small = BESIDE.contains(token.tag()) || tree.is("clitic", i);
      if (isQuoted(i) || subject || !small) {
        return isQuoted(i);
      }
    }
    int start = tree.sentence().span().start();
    return verb <= 2 && start > 1 && (quoted.test(start - 1) || quoted.test(start - 2));
  }
}
