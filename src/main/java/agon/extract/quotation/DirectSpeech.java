package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Span;
import agon.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells which passages in quotation marks are somebody's words, and whose: titles, single words and
 * words that the article distances itself from are not, unless a verb of speech governs them.
 */
final class DirectSpeech {
  private static final Set<String> VERBS = Set.of("VERB", "AUX");
  private static final int SENTENCE_WORDS = 5;
  private static final int PARTIAL_WORDS = 4;
  private static final int NEAR = 40;
  private static final int BESIDE = 6;

  private final DocumentCues cues;
  private final Document document;

  DirectSpeech(DocumentCues cues) {
    this.cues = cues;
    document = cues.document();
  }

  /** Who says the words, empty when they are nobody's. */
  Optional<Report> report(Marks.Marked marked) {
    int first = document.sentenceAt(marked.inside().start());
    if (first >= document.sentences().size()) {
      return Optional.empty();
    }
    int last = Math.min(document.sentenceAt(marked.inside().end() - 1), lastSentence());
    int words = words(marked.inside(), first, last);
    Optional<Report> told = governed(marked, first, last);
    boolean alone = isAlone(marked, first);
    boolean enough =
        words >= 2 || alone || told.flatMap(Report::cue).filter(c -> labels(marked, c)).isPresent();
    boolean partial = words >= PARTIAL_WORDS || told.filter(t -> binds(marked, t)).isPresent();
    if (told.isPresent()
        && enough
        && partial
        && !isTitle(marked.inside(), first, words, told.get())) {
      return told;
    }
    boolean whole = words >= SENTENCE_WORDS && hasVerb(marked.inside(), first, last);
    return alone || (whole && (isSentence(marked) || told.isPresent()))
        ? Optional.of(told.orElseGet(() -> nobody(first)))
        : Optional.empty();
  }

  /** Whether few words are somebody's: one who is known, or whose verb stands beside them. */
  private static boolean binds(Marks.Marked marked, Report told) {
    return told.speaker().thing().isPresent()
        || told.cue().filter(c -> labels(marked, c)).isPresent();
  }

  /** Whether a verb governs even a single word: it gives a label, or stands beside the marks. */
  private static boolean labels(Marks.Marked marked, Cue cue) {
    return cue.kind().kind().equals("call") || distance(marked, cue) <= BESIDE;
  }

  private int lastSentence() {
    return document.sentences().size() - 1;
  }

  private Report nobody(int sentence) {
    return Report.of(cues.in(sentence).tree(), Speaker.NOBODY, OptionalInt.empty());
  }

  /** By a verb or source in the words' own sentences, else in what comes right before or after. */
  private Optional<Report> governed(Marks.Marked marked, int first, int last) {
    return adjacent(marked, first)
        .or(() -> nearest(marked, first))
        .or(() -> last == first ? Optional.empty() : nearest(marked, last))
        .or(() -> source(marked, first))
        .or(() -> last == first ? Optional.empty() : source(marked, last))
        .or(() -> following(marked, last))
        .or(() -> leading(marked, first));
  }

  /** A source that nothing parts from the marks: « Pour X, « … » ». */
  private Optional<Report> adjacent(Marks.Marked marked, int sentence) {
    DocumentCues.InSentence in = cues.in(sentence);
    return in.sources().stream()
        .filter(s -> isBefore(in.tree().token(s.last()).span(), marked.outside()))
        .findFirst()
        .map(s -> Report.of(in.tree(), s));
  }

  private boolean isBefore(Span source, Span marks) {
    return source.end() <= marks.start()
        && document.text().substring(source.end(), marks.start()).strip().length() <= 1;
  }

  /** The verb outside the marks that stands nearest to them. */
  private Optional<Report> nearest(Marks.Marked marked, int sentence) {
    return cues.in(sentence).cues().stream()
        .filter(cue -> cue.kind().quote() && !cue.negated())
        .filter(cue -> !marked.outside().contains(cue.start()))
        .filter(cue -> reaches(marked, cue))
        .min(Comparator.comparingInt(cue -> distance(marked, cue)))
        .map(Report::of);
  }

  private boolean reaches(Marks.Marked marked, Cue cue) {
    if (cue.kind().kind().equals("call")) {
      return distance(marked, cue) <= NEAR;
    }
    int from = Math.min(cue.end(), marked.outside().end());
    int to = Math.max(cue.start(), marked.outside().start());
    String between = from < to ? document.text().substring(from, to) : "";
    return between.indexOf(';') < 0 && between.indexOf('\n') < 0;
  }

  private static int distance(Marks.Marked marked, Cue cue) {
    return cue.start() >= marked.outside().end()
        ? cue.start() - marked.outside().end()
        : marked.outside().start() - cue.end();
  }

  private Optional<Report> source(Marks.Marked marked, int sentence) {
    DocumentCues.InSentence in = cues.in(sentence);
    return in.sources().stream()
        .filter(s -> !marked.inside().contains(in.tree().token(s.first()).span().start()))
        .findFirst()
        .map(s -> Report.of(in.tree(), s));
  }

  /** « … ! » dit X: a verb that opens the next piece of text, which the splitter took off. */
  private Optional<Report> following(Marks.Marked marked, int last) {
    if (last >= lastSentence()) {
      return Optional.empty();
    }
    Sentence next = document.sentences().get(last + 1);
    int gap = next.span().start() - marked.outside().end();
    boolean joined = gap >= 0 && gap <= 3 && startsSmall(next);
    return joined ? nearest(marked, last + 1) : Optional.empty();
  }

  private boolean startsSmall(Sentence sentence) {
    String text = sentence.tokens().get(0).text();
    return Character.isLowerCase(text.charAt(0)) || ",—–".contains(text);
  }

  /** X says: « … », where the colon ends a sentence of its own. */
  private Optional<Report> leading(Marks.Marked marked, int first) {
    int colon = colon(marked.outside().start() - 1);
    if (colon < 0) {
      return Optional.empty();
    }
    int sentence = Math.min(document.sentenceAt(colon), first);
    Optional<Report> verb = nearest(marked, sentence);
    return verb.isPresent() ? verb : Optional.of(subjectOf(cues.in(sentence).tree(), colon));
  }

  /** Where a colon stands at or before an offset, spaces aside; -1 where none does. */
  private int colon(int last) {
    int colon = last;
    while (colon >= 0
        && (Character.isWhitespace(document.text().charAt(colon))
            || Character.isSpaceChar(document.text().charAt(colon)))) {
      colon--;
    }
    return colon >= 0 && document.text().charAt(colon) == ':' ? colon : -1;
  }

  /** The person who is a subject before a colon, else a person named there, else any subject. */
  private Report subjectOf(Tree tree, int before) {
    SpeakerPhrase phrase = new SpeakerPhrase(tree, cues.sources());
    int last = Math.max(0, tree.sentence().tokenAt(before) - 1);
    List<Entity> subjects =
        IntStream.rangeClosed(0, Math.min(last, tree.size() - 1))
            .filter(i -> tree.token(i).dependency().startsWith("nsubj"))
            .mapToObj(i -> phrase.of(i, last).thing())
            .flatMap(Optional::stream)
            .toList();
    Optional<Entity> speaker =
        subjects.stream()
            .filter(Speaker::isPerson)
            .findFirst()
            .or(() -> named(tree, last))
            .or(() -> subjects.stream().findFirst());
    return Report.of(tree, Speaker.of(speaker), pronoun(tree, last));
  }

  /** The first pronoun that is a subject before a colon. */
  private static OptionalInt pronoun(Tree tree, int last) {
    return IntStream.rangeClosed(0, Math.min(last, tree.size() - 1))
        .filter(i -> Cue.isSubject(tree.token(i)) && tree.is("again", i))
        .findFirst();
  }

  /** The first person named before a token: "X's answer:", « Réponse de X : ». */
  private Optional<Entity> named(Tree tree, int last) {
    return IntStream.rangeClosed(0, Math.min(last, tree.size() - 1))
        .mapToObj(i -> cues.sources().nameStartingAt(tree.token(i).span().start()))
        .flatMap(Optional::stream)
        .filter(Speaker::isPerson)
        .findFirst();
  }

  /** Whether the marks hold a sentence and nothing stands beside them in theirs: « Une fable. » */
  private boolean isAlone(Marks.Marked marked, int first) {
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
        && ".!?…".indexOf(text.charAt(marked.inside().end() - 1)) >= 0;
  }

  private boolean isSentence(Marks.Marked marked) {
    char end = document.text().charAt(marked.inside().end() - 1);
    char after =
        marked.outside().end() < document.text().length()
            ? document.text().charAt(marked.outside().end())
            : '\n';
    return ".!?…,".indexOf(end) >= 0 || after == '\n' || after == '.';
  }

  private boolean isTitle(Span inside, int sentence, int words, Report told) {
    boolean called = told.cue().filter(cue -> cue.kind().kind().equals("call")).isPresent();
    if (called || words > 8) {
      return false;
    }
    return tokens(inside, sentence).stream()
        .filter(token -> Character.isLetter(token.text().charAt(0)) && token.text().length() > 3)
        .allMatch(token -> Character.isUpperCase(token.text().charAt(0)));
  }

  private boolean hasVerb(Span inside, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(sentence -> tokens(inside, sentence))
        .flatMap(List::stream)
        .anyMatch(token -> VERBS.contains(token.tag()));
  }

  private int words(Span inside, int first, int last) {
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
