package agon.extract.quotation;

import agon.knowledge.LinkedMention;
import agon.knowledge.Quotation;
import agon.language.LanguagePack;
import agon.text.Document;
import agon.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds quotations by quotation marks, verbs of speech and phrases that name a source. Where a
 * document or nobody in particular speaks, there is no speaker. Safe for several threads.
 */
public final class RuleQuotationFinder implements QuotationFinder {
  private final Marks marks;
  private final CueFinder cueFinder;
  private final SourceMarkers markers;
  private final SpeakerWords words;

  /**
   * A finder for one language.
   *
   * @param pack the language's tables
   */
  public RuleQuotationFinder(LanguagePack pack) {
    marks = new Marks(pack);
    cueFinder = new CueFinder(pack);
    markers = new SourceMarkers(pack);
    words = new SpeakerWords(pack);
  }

  @Override
  public List<Quotation> find(Document document, List<LinkedMention> mentions) {
    Sources sources = new Sources(words, mentions, document);
    List<Marks.Marked> marked = marks.find(document.text());
    DocumentCues cues = new DocumentCues(document, marked, cueFinder, markers, sources);
    Set<Cue> quoting = new HashSet<>();
    List<Quotation> quotations = new ArrayList<>(direct(document, cues, quoting));
    Set<Span> taken = new HashSet<>(quotations.stream().map(Quotation::span).toList());
    for (Quotation indirect : indirect(cues, quoting, List.copyOf(quotations))) {
      boolean within =
          quotations.stream().anyMatch(q -> q.direct() && q.span().contains(indirect.span()));
      boolean doubled =
          within || isInMarks(document.text(), indirect.span()) || !taken.add(indirect.span());
      if (!doubled) {
        quotations.add(indirect);
      }
    }
    quotations.sort(Comparator.comparing(Quotation::span).thenComparing(Quotation::direct));
    return List.copyOf(quotations);
  }

  private List<Quotation> direct(Document document, DocumentCues cues, Set<Cue> quoting) {
    DirectSpeech speech = new DirectSpeech(cues);
    Continuation continuation = new Continuation(cues);
    Circumstances circumstances = new Circumstances(document, cues.sources());
    List<Quotation> found = new ArrayList<>();
    for (Marks.Marked marked : cues.marked()) {
      Optional<Report> report = speech.report(marked);
      if (report.isPresent()) {
        Report told = continuation.of(report.get(), marked, found);
        told.cue().ifPresent(quoting::add);
        found.add(
            new Quotation(
                marked.inside(),
                true,
                told.speaker().thing(),
                told.speaker().words(),
                circumstances.addressee(told),
                circumstances.date(told, marked.outside())));
      }
    }
    return found;
  }

  /** The reported clauses; a pronoun that stands for nothing takes up who was quoted before. */
  private static List<Quotation> indirect(
      DocumentCues cues, Set<Cue> quoting, List<Quotation> direct) {
    Document document = cues.document();
    Circumstances circumstances = new Circumstances(document, cues.sources());
    Continuation continuation = new Continuation(cues);
    List<Quotation> found = new ArrayList<>();
    NavigableMap<Integer, Quotation> before = new TreeMap<>();
    direct.forEach(quotation -> before.put(quotation.span().end(), quotation));
    for (int i = 0; i < document.sentences().size(); i++) {
      for (Reported one : Reported.outermost(reported(cues.in(i), quoting), cues)) {
        Report told = continuation.of(one.told(), one.said(), before);
        Quotation quotation = indirect(circumstances, told, one.said());
        found.add(quotation);
        before.put(quotation.span().end(), quotation);
      }
    }
    return found;
  }

  /** The clauses that a sentence reports, by its verbs and its sources. */
  private static List<Reported> reported(DocumentCues.InSentence in, Set<Cue> quoting) {
    List<Reported> reported = new ArrayList<>();
    for (Cue cue : in.cues()) {
      Optional<Span> clause =
          cue.negated()
              ? Optional.empty()
              : IndirectSpeech.clause(cue, in.cues(), quoting.contains(cue));
      Report told = Report.of(cue);
      clause.ifPresent(said -> reported.add(new Reported(said, told)));
    }
    for (SourceMarkers.Source source : in.sources()) {
      Report told = told(in, source);
      SourceMarkers.said(in.tree(), source)
          .ifPresent(said -> reported.add(new Reported(said, told)));
    }
    return reported;
  }

  /** What a source says; one that opens a relative clause may stand behind who spoke before it. */
  private static Report told(DocumentCues.InSentence in, SourceMarkers.Source source) {
    Report told = Report.of(in.tree(), source);
    Optional<Cue> before =
        in.cues().stream().filter(cue -> cue.verb() < source.first()).reduce((one, next) -> next);
    return source.relative() && before.isPresent() && !before.get().speaker().isNobody()
        ? told.by(before.get().speaker())
        : told;
  }

  private static Quotation indirect(Circumstances circumstances, Report told, Span said) {
    return new Quotation(
        said,
        false,
        told.speaker().thing(),
        told.speaker().words(),
        circumstances.addressee(told),
        circumstances.date(told, said));
  }

  /** Whether a passage is nothing but words in quotation marks, which are direct speech. */
  private boolean isInMarks(String text, Span span) {
    List<Marks.Marked> inside = marks.find(span.of(text));
    return inside.size() == 1 && inside.get(0).outside().length() >= span.length() - 1;
  }
}
