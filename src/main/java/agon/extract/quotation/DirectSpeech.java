package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Tells which passages in quotation marks are somebody's words, and whose: titles, single words and
 * words that the article distances itself from are not, unless a verb of speech governs them.
 */
final class DirectSpeech {
  private static final int SENTENCE_WORDS = 5;
  private static final int PARTIAL_WORDS = 4;
  private static final int NEAR = 40;
  private static final int BESIDE = 6;

  private final DocumentCues cues;
  private final Document document;
  private final MarkedWords form;

  DirectSpeech(DocumentCues cues) {
    this.cues = cues;
    document = cues.document();
    form = new MarkedWords(document);
  }

  /** Who says the words, empty when they are nobody's. */
  Optional<Report> report(Marks.Marked marked) {
    int first = document.sentenceAt(marked.inside().start());
    if (first >= document.sentences().size()) {
      return Optional.empty();
    }
    int last = Math.min(document.sentenceAt(marked.inside().end() - 1), lastSentence());
    int words = form.words(marked.inside(), first, last);
    Optional<Report> told = governed(marked, first, last);
    boolean alone = form.isAlone(marked, first);
    boolean enough =
        words >= 2 || alone || told.flatMap(Report::cue).filter(c -> labels(marked, c)).isPresent();
    boolean partial = words >= PARTIAL_WORDS || told.filter(t -> binds(marked, t)).isPresent();
    if (told.isPresent()
        && enough
        && partial
        && (isCalled(told.get()) || !form.isTitle(marked.inside(), first, words))) {
      return told;
    }
    boolean whole = words >= SENTENCE_WORDS && form.hasVerb(marked.inside(), first, last);
    return alone || (whole && (form.isSentence(marked) || told.isPresent()))
        ? Optional.of(told.orElseGet(() -> nobody(first)))
        : Optional.empty();
  }

  private static boolean isCalled(Report told) {
    return told.cue().filter(cue -> cue.kind().kind().equals("call")).isPresent();
  }

  /** Whether few words are somebody's: one who is known, or whose verb stands beside them. */
  private static boolean binds(Marks.Marked marked, Report told) {
    return told.speaker().thing().isPresent()
        || told.cue().filter(c -> labels(marked, c)).isPresent();
  }

  /** Whether a verb governs even a single word: it gives a label, or stands beside the marks. */
  private static boolean labels(Marks.Marked marked, Cue cue) {
    int distance = distance(marked, cue);
    boolean labels =
        cue.kind().label() && distance <= NEAR && cue.end() <= marked.outside().start();
    return cue.kind().kind().equals("call") || labels || distance <= BESIDE;
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
    int colon = form.colon(marked.outside().start() - 1);
    if (colon < 0) {
      return Optional.empty();
    }
    int sentence = Math.min(document.sentenceAt(colon), first);
    Optional<Report> verb = nearest(marked, sentence);
    return verb.isPresent() ? verb : Optional.of(subjectOf(cues.in(sentence).tree(), colon));
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
        written(tree, last)
            .or(() -> subjects.stream().filter(Speaker::isPerson).findFirst())
            .or(() -> named(tree, last))
            .or(() -> subjects.stream().findFirst());
    return Report.of(tree, Speaker.of(speaker), pronoun(tree, last));
  }

  /** Who wrote the document named before a colon: "produced a message from X to Y:". */
  private Optional<Entity> written(Tree tree, int last) {
    return IntStream.rangeClosed(0, Math.min(last, tree.size() - 1))
        .filter(i -> cues.sources().isDocument(tree.token(i).lemma()))
        .mapToObj(i -> cues.sources().owner(tree, i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The first pronoun that is a subject before a colon. */
  private static OptionalInt pronoun(Tree tree, int last) {
    return IntStream.rangeClosed(0, Math.min(last, tree.size() - 1))
        .filter(i -> Cue.isSubject(tree.token(i)) && tree.is("again", i))
        .findFirst();
  }

  /** The first person named before a token: "X's answer:", « Réponse de X : ». */
  private Optional<Entity> named(Tree tree, int last) {
    int end = tree.token(Math.min(last, tree.size() - 1)).span().end();
    return cues.sources().namesIn(tree.sentence().span().start(), end).stream()
        .filter(Speaker::isPerson)
        .findFirst();
  }
}
