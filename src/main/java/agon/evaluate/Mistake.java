package agon.evaluate;

import agon.evaluate.QuotationVerdict.Held;
import agon.evaluate.QuotationVerdict.Read;
import agon.evaluate.Verdict.Finding;
import agon.evaluate.Verdict.Prediction;
import agon.evaluate.Verdict.Triple;
import agon.knowledge.Claim;
import agon.knowledge.Evidence;
import agon.knowledge.NameKey;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where reading and gold disagree, in an article that may be seen.
 *
 * @param article the article's id
 * @param kind what is wrong
 * @param claim subject, relation, object and status, in gold ids; of a quotation its words and who
 *     says them
 * @param rule the rule that found it; empty for a miss and for a quotation
 * @param sentence the sentence it is in
 */
public record Mistake(String article, Kind kind, String claim, String rule, String sentence) {
  private static final String NOBODY = "nobody";

  /** What is wrong. */
  public enum Kind {
    /** The gold has a claim that was not read. */
    MISS,
    /** A claim was read that the gold has not. */
    FALSE,
    /** A claim was read with another status. */
    STATUS,
    /** The gold has a quotation that was not read. */
    QUOTATION_MISS,
    /** A quotation was read that the gold has not. */
    QUOTATION_FALSE,
    /** A quotation was read as somebody else's. */
    SPEAKER;

    /** As people read it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** The mistakes of a verdict: false claims, misses, wrong statuses, quotations. */
  static List<Mistake> of(Verdict verdict) {
    String id = verdict.gold().id();
    Document document = verdict.extraction().document();
    List<Mistake> mistakes = new ArrayList<>();
    for (Prediction prediction : verdict.predictions()) {
      if (!prediction.right()) {
        Claim claim = prediction.claim();
        Evidence evidence = claim.evidence().get(0);
        String words = words(prediction.triple()) + " [" + claim.status().label() + "]";
        String sentence = sentence(document, evidence.span().start());
        mistakes.add(new Mistake(id, Kind.FALSE, words, evidence.rule(), sentence));
      }
    }
    for (Finding finding : verdict.findings()) {
      mistake(id, document, finding).ifPresent(mistakes::add);
    }
    verdict.quoted().ifPresent(quoted -> mistakes.addAll(ofQuotations(id, document, quoted)));
    return mistakes;
  }

  private static List<Mistake> ofQuotations(String id, Document document, QuotationVerdict quoted) {
    List<Mistake> mistakes = new ArrayList<>();
    for (Read read : quoted.read()) {
      if (!quoted.isRight(read)) {
        mistakes.add(quotation(id, Kind.QUOTATION_FALSE, document, read.span(), speaker(read)));
      }
    }
    for (Held held : quoted.held()) {
      String speakers = String.join(" and ", held.quote().speakers());
      String wanted = speakers.isEmpty() ? NOBODY : speakers;
      if (held.match().isEmpty()) {
        mistakes.add(quotation(id, Kind.QUOTATION_MISS, document, held.span(), wanted));
      } else if (!held.hasSpeaker()) {
        String who = wanted + " read as " + speaker(held.match().get());
        mistakes.add(quotation(id, Kind.SPEAKER, document, held.span(), who));
      }
    }
    return mistakes;
  }

  private static String speaker(Read read) {
    return read.speaker().orElse(NOBODY);
  }

  private static Mistake quotation(String id, Kind kind, Document document, Span span, String who) {
    String words = "\"" + span.of(document.text()) + "\" by " + who;
    return new Mistake(id, kind, words, "", sentence(document, span.start()));
  }

  private static Optional<Mistake> mistake(String id, Document document, Finding finding) {
    Gold.Fact fact = finding.fact();
    Triple triple = new Triple(fact.subject(), fact.relation(), fact.object());
    String words = words(triple) + " [" + fact.status().label() + "]";
    if (finding.match().isEmpty()) {
      String sentence = hinted(document, fact.hint());
      return Optional.of(new Mistake(id, Kind.MISS, words, "", sentence));
    }
    Claim claim = finding.match().get();
    if (claim.status() == fact.status()) {
      return Optional.empty();
    }
    Evidence evidence = claim.evidence().get(0);
    String read = words + " read as " + claim.status().label();
    String sentence = sentence(document, evidence.span().start());
    return Optional.of(new Mistake(id, Kind.STATUS, read, evidence.rule(), sentence));
  }

  private static String words(Triple triple) {
    return triple.subject() + " " + triple.relation() + " " + triple.object();
  }

  private static String sentence(Document document, int offset) {
    int at = document.sentenceAt(offset);
    List<Sentence> sentences = document.sentences();
    return at < sentences.size() ? sentences.get(at).span().of(document.text()) : "";
  }

  /** The sentence that begins as the gold's hint, else the one that holds it, else the hint. */
  private static String hinted(Document document, String hint) {
    String key = NameKey.of(hint);
    List<String> sentences =
        document.sentences().stream().map(s -> s.span().of(document.text())).toList();
    return sentences.stream()
        .filter(sentence -> NameKey.of(sentence).startsWith(key))
        .findFirst()
        .or(() -> sentences.stream().filter(s -> NameKey.of(s).contains(key)).findFirst())
        .orElse(hint);
  }
}
