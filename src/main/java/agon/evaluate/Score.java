package agon.evaluate;

import agon.evaluate.Verdict.Finding;
import agon.evaluate.Verdict.Prediction;
import agon.knowledge.Claim;
import agon.knowledge.Entity;
import agon.knowledge.Qualifiers;
import agon.knowledge.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The figures of one or more articles.
 *
 * @param articles how many
 * @param entities things found with the right kind, model and product taken as one
 * @param kinds things found with the right kind, model and product told apart
 * @param names things found, whatever their kind
 * @param claims claims found, whatever their status
 * @param status claims with the right status, of those found
 * @param hedgedStatus the same, of those found that the gold hedges
 * @param hedgedFound claims found, of those that the gold hedges
 * @param hedgedAsserted claims given as asserted, of those found that the gold hedges
 * @param by the right source, of claims found where gold or reading names one
 * @param when the right date, likewise
 * @param role the right role, likewise
 * @param amount the right amount, likewise
 * @param quotations the figures of the quotations
 * @param references nouns and pronouns that were given the right meaning, of those that were given
 *     one and of those that have one; of the articles that have them annotated
 */
public record Score(
    int articles,
    Agreement entities,
    Agreement kinds,
    Agreement names,
    Agreement claims,
    Ratio status,
    Ratio hedgedStatus,
    Ratio hedgedFound,
    Ratio hedgedAsserted,
    Ratio by,
    Ratio when,
    Ratio role,
    Ratio amount,
    QuotationScore quotations,
    Agreement references) {

  /** The figures of all verdicts. */
  static Score of(List<Verdict> verdicts) {
    return of(verdicts, prediction -> true, finding -> true);
  }

  /**
   * The figures of some claims.
   *
   * @param read which claims that were read count
   * @param held which claims of the gold count
   */
  static Score of(List<Verdict> verdicts, Predicate<Prediction> read, Predicate<Finding> held) {
    List<Prediction> predictions =
        verdicts.stream().flatMap(v -> v.predictions().stream()).filter(read).toList();
    List<Finding> findings =
        verdicts.stream().flatMap(v -> v.findings().stream()).filter(held).toList();
    List<Finding> found = findings.stream().filter(f -> f.match().isPresent()).toList();
    List<Finding> hedged = found.stream().filter(f -> f.fact().isHedged()).toList();
    return new Score(
        verdicts.size(),
        entities(verdicts, (thing, entity) -> same(thing, entity, true)),
        entities(verdicts, (thing, entity) -> same(thing, entity, false)),
        entities(verdicts, (thing, entity) -> true),
        new Agreement(
            ratio(predictions, Prediction::right), ratio(findings, f -> f.match().isPresent())),
        ratio(found, f -> f.hasStatus(f.fact().status())),
        ratio(hedged, f -> f.hasStatus(f.fact().status())),
        ratio(
            findings.stream().filter(f -> f.fact().isHedged()).toList(),
            f -> f.match().isPresent()),
        ratio(hedged, f -> f.hasStatus(Status.ASSERTED)),
        by(verdicts, held),
        equal(found, Gold.Fact::when, q -> q.date().map(date -> date.iso())),
        equal(found, Gold.Fact::role, Qualifiers::role),
        equal(found, Gold.Fact::amount, Qualifiers::amount),
        QuotationScore.of(verdicts),
        verdicts.stream()
            .flatMap(verdict -> verdict.referred().stream())
            .reduce(Agreement.NONE, Agreement::plus));
  }

  private static boolean same(Gold.Thing thing, Entity entity, boolean merge) {
    String kind = entity.kind().name();
    return merge
        ? Alignment.merged(thing.type()).equals(Alignment.merged(kind))
        : thing.type().equals(kind);
  }

  private static Agreement entities(
      List<Verdict> verdicts, BiFunction<Gold.Thing, Entity, Boolean> agree) {
    Agreement sum = Agreement.NONE;
    for (Verdict verdict : verdicts) {
      Alignment alignment = verdict.alignment();
      int right = 0;
      for (Entity entity : alignment.entities().values()) {
        Gold.Thing thing = alignment.things().get(entity.iri());
        right += thing != null && agree.apply(thing, entity) ? 1 : 0;
      }
      Ratio read = new Ratio(right, alignment.entities().size());
      Ratio held = new Ratio(right, verdict.gold().entities().size());
      sum = sum.plus(new Agreement(read, held));
    }
    return sum;
  }

  private static Ratio by(List<Verdict> verdicts, Predicate<Finding> held) {
    Ratio sum = Ratio.NONE;
    for (Verdict verdict : verdicts) {
      for (Finding finding : verdict.findings().stream().filter(held).toList()) {
        Optional<String> read =
            finding.match().flatMap(Claim::attributedTo).map(verdict.alignment()::idOf);
        Optional<String> gold = finding.fact().by();
        if (finding.match().isPresent() && (gold.isPresent() || read.isPresent())) {
          sum = sum.count(gold.equals(read));
        }
      }
    }
    return sum;
  }

  private interface GoldField {
    Optional<String> of(Gold.Fact fact);
  }

  private interface ReadField {
    Optional<String> of(Qualifiers qualifiers);
  }

  private static Ratio equal(List<Finding> found, GoldField gold, ReadField read) {
    Ratio sum = Ratio.NONE;
    for (Finding finding : found) {
      Optional<String> held = gold.of(finding.fact()).map(Alignment::key);
      Optional<String> said =
          finding.match().flatMap(c -> read.of(c.qualifiers())).map(Alignment::key);
      if (held.isPresent() || said.isPresent()) {
        sum = sum.count(held.equals(said));
      }
    }
    return sum;
  }

  private static <T> Ratio ratio(List<T> all, Predicate<T> right) {
    return new Ratio((int) all.stream().filter(right).count(), all.size());
  }
}
