package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.knowledge.Quotation;
import agon.text.Document;
import agon.text.Span;
import agon.text.Token;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds who goes on speaking where no verb and no source says so: the one who was quoted just
 * before, else the person whom the sentence before or the heading is about.
 */
final class Continuation {
  /** How many characters may part words from those that they go on with. */
  private static final int NEAR = 150;


  private final Document document;
  private final DocumentCues cues;

  Continuation(DocumentCues cues) {
    this.cues = cues;
    document = cues.document();
  }

  /** The report of words in quotation marks, with the speaker that it lacks where one is plain. */
  Report of(Report report, Marks.Marked marked, List<Quotation> before) {
    boolean pronoun = report.cue().filter(Continuation::isAgain).isPresent();
    if (!report.speaker().isNobody() && !(pronoun && isSpokenOf(report.speaker(), marked))) {
      return report;
    }
    if (report.cue().isPresent() && !pronoun) {
      return report;
    }
    Speaker speaker = again(report, marked.outside(), before).or(() -> scene(marked));
    return speaker.isNobody() ? report : new Report(report.tree(), speaker, report.cue());
  }

  /** Whether a pronoun was taken for something that the words themselves name. */
  private boolean isSpokenOf(Speaker speaker, Marks.Marked marked) {
    Span inside = marked.inside();
    return IntStream.range(inside.start(), inside.end())
        .mapToObj(cues.sources()::nameStartingAt)
        .flatMap(Optional::stream)
        .anyMatch(thing -> speaker.thing().equals(Optional.of(thing)));
  }

  /**
   * The report of a clause, with the speaker quoted before where a pronoun takes up one.
   *
   * @param before what was quoted, by the offset just after it
   */
  Report of(Report report, Span said, NavigableMap<Integer, Quotation> before) {
    boolean pronoun = report.cue().filter(Continuation::isAgain).isPresent();
    Map.Entry<Integer, Quotation> last = before.floorEntry(said.start());
    return pronoun && report.speaker().isNobody() && last != null
        ? new Report(report.tree(), again(report, said, List.of(last.getValue())), report.cue())
        : report;
  }

  /** Whether the verb's subject is a pronoun that nothing was found for. */
  private static boolean isAgain(Cue cue) {
    return cue.tree()
        .child(cue.verb(), t -> t.dependency().startsWith("nsubj") && cue.tree().words().is("again", t))
        .isPresent();
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
    return near ? new Speaker(last.speaker(), last.attribution()) : Speaker.NOBODY;
  }

  /** Whom the heading names behind a colon, or the sentence before is about, or the one after. */
  private Optional<Entity> scene(Marks.Marked marked) {
    int first = document.sentenceAt(marked.outside().start());
    int last = document.sentenceAt(marked.inside().end() - 1);
    return heading(marked)
        .or(() -> isJoined(first - 1, first) ? person(first - 1) : Optional.empty())
        .or(() -> isJoined(last, last + 1) ? person(last + 1) : Optional.empty());
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
    return IntStream.range(at, end < 0 ? text.length() : end)
        .mapToObj(cues.sources()::nameStartingAt)
        .flatMap(Optional::stream)
        .filter(Speaker::isPerson)
        .findFirst();
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
    Tree tree = cues.in(sentence).tree();
    SpeakerPhrase phrase = new SpeakerPhrase(tree, cues.sources());
    return IntStream.range(0, tree.size())
        .filter(i -> isSubject(tree.token(i)))
        .mapToObj(i -> phrase.of(i, i).thing())
        .flatMap(Optional::stream)
        .filter(Speaker::isPerson)
        .findFirst();
  }

  private boolean isSubject(Token token) {
    return token.dependency().startsWith("nsubj") && !cues.isQuoted(token.span().start());
  }
}
