package agon.extract.claim;

import agon.knowledge.Claim;
import agon.knowledge.LinkedMention;
import agon.knowledge.Ontology;
import agon.knowledge.Quotation;
import agon.language.Classifier;
import agon.language.LanguagePack;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Extracts claims with frames over the parse, versions and parties of lawsuits by their names. Safe
 * for several threads.
 */
public final class FrameClaimExtractor implements ClaimExtractor {
  /** A claim that is likelier wrong than right is none. */
  private static final double LEAST = 0.4;

  private static final List<String> DOUBTS = List.of("plan", "plan-noun", "planned", "hearsay");

  private final Grammar grammar;
  private final FamilyReader families;
  private final CaseReader cases;
  private final MakerReader makers;
  private final Classifier rightness;

  private FrameClaimExtractor(
      Grammar grammar,
      FamilyReader families,
      CaseReader cases,
      MakerReader makers,
      Classifier rightness) {
    this.grammar = grammar;
    this.families = families;
    this.cases = cases;
    this.makers = makers;
    this.rightness = rightness;
  }

  /**
   * The extractor of a language.
   *
   * @throws agon.text.InputException when one of its tables is broken
   */
  public static FrameClaimExtractor of(LanguagePack pack, Ontology ontology) {
    Grammar grammar = new Grammar(pack, ontology);
    FamilyReader families =
        new FamilyReader(grammar.relation("versionOf"), pack.language() + ".version.name");
    CaseReader cases =
        new CaseReader(
            grammar.relation("plaintiffIn"),
            grammar.relation("defendantIn"),
            pack.language() + ".case.name");
    MakerReader makers =
        new MakerReader(grammar.relation("develops"), pack.language() + ".maker.name");
    Classifier rightness = Classifier.load(pack, "confidence.bin");
    return new FrameClaimExtractor(grammar, families, cases, makers, rightness);
  }

  @Override
  public List<Claim> extract(
      Document document, List<LinkedMention> mentions, List<Quotation> quotations) {
    return weighed(document, mentions, quotations).stream()
        .map(WeighedClaim::claim)
        .filter(claim -> claim.confidence() >= LEAST)
        .toList();
  }

  /**
   * The claims of a document with what their confidence was judged by, which it is learned from.
   *
   * @param document the document
   * @param mentions its linked mentions, in order
   * @param quotations its quotations, in order
   * @return in the order of {@link #extract}, with those that it leaves out
   */
  public List<WeighedClaim> weighed(
      Document document, List<LinkedMention> mentions, List<Quotation> quotations) {
    return ClaimAssembler.assemble(
        ClaimAssembler.allegeOpponents(
            Contests.settle(findings(document, mentions, quotations), mentions)),
        new Weighing(rightness, mentions));
  }

  /** What every row found, before the passages of one claim are put together. */
  List<Finding> findings(
      Document document, List<LinkedMention> mentions, List<Quotation> quotations) {
    List<Finding> findings = new ArrayList<>();
    List<Events.Side> opened = new ArrayList<>();
    List<Passage> again = new ArrayList<>();
    for (Passage passage : passages(document, mentions, quotations)) {
      SentenceReader reader = new SentenceReader(grammar, passage, Ties.NONE);
      findings.addAll(reader.read());
      opened.addAll(reader.events());
      if (reader.mayTie()) {
        again.add(passage);
      }
    }
    Events events =
        Events.of(document, opened, findings.stream().filter(grammar::isEvent).toList());
    findings.addAll(makers.byName(document, mentions, findings));
    Ties ties = Ties.of(findings, Focus.of(document, mentions), events);
    again.forEach(passage -> findings.addAll(new SentenceReader(grammar, passage, ties).read()));
    findings.addAll(makers.byRelease(findings));
    findings.addAll(families.read(document, mentions));
    findings.addAll(
        FamilyMakers.read(
            grammar.relation("develops"), findings, finding -> isDoubtful(document, finding)));
    findings.addAll(cases.read(document, mentions));
    return findings;
  }

  /** Whether a passage speaks of plans or hearsay, so that what it names may not be there yet. */
  private boolean isDoubtful(Document document, Finding finding) {
    int sentence = document.sentenceAt(finding.evidence().span().start());
    SyntaxTree tree = new SyntaxTree(document.sentences().get(sentence));
    return IntStream.range(0, tree.size())
        .anyMatch(
            token ->
                tree.token(token).has("Tense", "Fut")
                    || DOUBTS.stream().anyMatch(type -> grammar.words().has(type, tree, token)));
  }

  private static List<Passage> passages(
      Document document, List<LinkedMention> mentions, List<Quotation> quotations) {
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      List<LinkedMention> here = new ArrayList<>();
      while (next < mentions.size()
          && mentions.get(next).mention().span().start() < sentence.span().end()) {
        here.add(mentions.get(next++));
      }
      if (!here.isEmpty()) {
        passages.add(
            new Passage(document, sentence, here, overlapping(sentence.span(), quotations)));
      }
    }
    return passages;
  }

  /** The rows of the language's claim table, for the test that reads each row's example. */
  Grammar grammar() {
    return grammar;
  }

  private static List<Quotation> overlapping(Span span, List<Quotation> quotations) {
    return quotations.stream().filter(quotation -> quotation.span().overlaps(span)).toList();
  }
}
