package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.knowledge.Quotation;
import agon.text.Document;
import agon.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Finds who goes on speaking where no verb and no source says so: the one who was quoted just
 * before, else the person whom the sentence before or the heading is about.
 */
final class Continuation {
  /** How many characters may part words from those that they go on with. */
  private static final int NEAR = 150;

  /** How many characters may part a pronoun from the words of the only person spoken of. */
  private static final int FAR = 600;

  private final Document document;
  private final DocumentCues cues;
  private final PronounSpeakers pronouns;

  Continuation(DocumentCues cues) {
    this.cues = cues;
    document = cues.document();
    pronouns = new PronounSpeakers(cues);
  }

  /** The report of words in quotation marks, with the speaker that it lacks where one is plain. */
  Report of(Report report, Marks.Marked marked, List<Quotation> before) {
    boolean pronoun = isAgain(report);
    if (!report.speaker().isNobody() && !(pronoun && isSpokenOf(report.speaker(), marked))) {
      return report;
    }
    if (report.cue().isPresent() && !pronoun) {
      boolean relative = report.cue().filter(Continuation::isRelative).isPresent();
      return relative ? report.by(beside(report, marked.outside(), before)) : report;
    }
    Speaker speaker =
        again(report, marked.outside(), before)
            .or(() -> pronouns.of(report))
            .or(() -> scene(report, marked).filter(one -> agrees(report, one)));
    return speaker.isNobody() ? report : report.by(speaker);
  }

  /** Whether a pronoun was taken for something that the words themselves name. */
  private boolean isSpokenOf(Speaker speaker, Marks.Marked marked) {
    Span inside = marked.inside();
    return cues.sources().namesIn(inside.start(), inside.end()).stream()
        .anyMatch(thing -> speaker.thing().equals(Optional.of(thing)));
  }

  /**
   * The report of a clause, with the speaker quoted before where a pronoun takes up one.
   *
   * @param before what was quoted, by the offset just after it
   */
  Report of(Report report, Span said, NavigableMap<Integer, Quotation> before) {
    Map.Entry<Integer, Quotation> last = before.floorEntry(said.start());
    if (!isAgain(report) || !report.speaker().isNobody()) {
      return report;
    }
    List<Quotation> one = last == null ? List.of() : List.of(last.getValue());
    return report.by(again(report, said, one).or(() -> pronouns.of(report)));
  }

  /** Whether the verb's subject is a pronoun that nothing was found for. */
  private static boolean isAgain(Report report) {
    return report.pronoun().isPresent() || report.cue().filter(Continuation::goesOn).isPresent();
  }

  /** Whether a relative pronoun does the verb: « … », dit X, chef de Y, qui parle de « … ». */
  private static boolean isRelative(Cue cue) {
    return cue.tree()
        .child(cue.verb(), t -> Cue.isSubject(t) && cue.tree().words().is("relative-subject", t))
        .isPresent();
  }

  /** Who was quoted just before in the same sentence. */
  private Speaker beside(Report report, Span outside, List<Quotation> before) {
    int start = report.tree().sentence().span().start();
    List<Quotation> last = before.subList(Math.max(0, before.size() - 1), before.size());
    return again(report, outside, last.stream().filter(q -> q.span().end() > start).toList());
  }

  /** « Et d'enchaîner : »: an infinitive that tells what the one who spoke did next. */
  private static boolean goesOn(Cue cue) {
    return cue.verb() == 2
        && cue.tree().token(0).tag().equals("CCONJ")
        && cue.tree().is("of", 1)
        && cue.tree().token(2).has("VerbForm", "Inf");
  }

  /** Who was quoted just before. */
  private Speaker again(Report report, Span outside, List<Quotation> before) {
    if (before.isEmpty()) {
      return Speaker.NOBODY;
    }
    Quotation last = before.get(before.size() - 1);
    String between = document.text().substring(last.span().end(), outside.start());
    boolean opens = between.endsWith("\n") && report.tree().hasVerb(outside);
    boolean near = between.length() < NEAR && (between.indexOf('\n') < 0 || opens);
    boolean free = outside.start() == report.tree().sentence().span().start();
    near |= (free || isAgain(report)) && isStillSpeaking(last, outside);
    near &= last.speaker().filter(one -> !agrees(report, one)).isEmpty();
    return near ? new Speaker(last.speaker(), last.attribution()) : Speaker.NOBODY;
  }

  /** Whether a person was quoted in this sentence or the one before, and nobody named since. */
  private boolean isStillSpeaking(Quotation last, Span outside) {
    int gap = outside.start() - last.span().end();
    return gap >= 0
        && gap < FAR
        && document.sentenceAt(outside.start()) - document.sentenceAt(last.span().end() - 1) <= 1
        && last.speaker().filter(Speaker::isPerson).isPresent()
        && persons(last.span().end(), outside.start()).stream()
            .allMatch(last.speaker().get()::equals);
  }

  /** Whether nothing tells that a verb's pronoun stands for others, as a plural always does. */
  private boolean agrees(Report report, Entity one) {
    return report
        .form()
        .filter(
            form ->
                report.tree().words().has("together", form)
                    || !cues.sources().words().mayMean(form, one))
        .isEmpty();
  }

  /** The persons named between two offsets. */
  private List<Entity> persons(int from, int to) {
    return cues.sources().namesIn(from, to).stream().filter(Speaker::isPerson).toList();
  }

  /** Whom the heading names behind a colon, or the sentence before is about, or the one after. */
  private Optional<Entity> scene(Report report, Marks.Marked marked) {
    int first = document.sentenceAt(marked.outside().start());
    int last = document.sentenceAt(marked.inside().end() - 1);
    return heading(marked)
        .or(() -> isJoined(first - 1, first) ? before(first, report, marked) : Optional.empty())
        .or(() -> isJoined(last, last + 1) ? person(last + 1) : Optional.empty());
  }

  /** The person whom the sentence before is about, where this one names no other. */
  private Optional<Entity> before(int sentence, Report report, Marks.Marked marked) {
    int start = document.sentences().get(sentence).span().start();
    int verb = report.cue().map(Cue::start).orElse(marked.outside().start());
    return person(sentence - 1)
        .filter(
            one ->
                persons(start, Math.min(verb, marked.outside().start())).stream()
                    .allMatch(one::equals));
  }

  /** “We will not train on you”: a talk with X. */
  private Optional<Entity> heading(Marks.Marked marked) {
    String text = document.text();
    int at = marked.outside().end();
    while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != ':') {
      return Optional.empty();
    }
    int end = text.indexOf('\n', at);
    return persons(at, end < 0 ? text.length() : end).stream().findFirst();
  }

  private boolean isJoined(int first, int second) {
    if (first < 0 || second >= document.sentences().size()) {
      return false;
    }
    int from = document.sentences().get(first).span().end();
    int to = document.sentences().get(second).span().start();
    return from <= to && document.text().substring(from, to).indexOf('\n') < 0;
  }

  /** The person who is the subject of a sentence, outside quotation marks. */
  private Optional<Entity> person(int sentence) {
    return cues.subjects(sentence)
        .mapToObj(i -> cues.meant(sentence, i))
        .flatMap(Optional::stream)
        .filter(Speaker::isPerson)
        .findFirst();
  }
}
