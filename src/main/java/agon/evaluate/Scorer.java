package agon.evaluate;

import agon.evaluate.Verdict.Finding;
import agon.evaluate.Verdict.Prediction;
import agon.evaluate.Verdict.Triple;
import agon.knowledge.Claim;
import agon.knowledge.Extraction;
import agon.knowledge.Value;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what was read against the gold.
 *
 * <p>Source: data/evaluation/GUIDE.md, "How it is scored".
 */
final class Scorer {
  /** Relations that read the same both ways. */
  private static final Set<String> SYMMETRIC = Set.of("competesWith", "partnersWith");

  /** What a relation implies. */
  private static final Map<String, String> IMPLIED =
      Map.of("leads", "worksFor", "releases", "develops");

  private Scorer() {}

  /** The verdict on one article. */
  static Verdict judge(Gold gold, Extraction extraction) {
    Alignment alignment = Alignment.of(gold, extraction);
    List<Prediction> predictions = predictions(gold, extraction, alignment);
    Map<Triple, Claim> said = new HashMap<>();
    predictions.forEach(prediction -> said.put(prediction.triple(), prediction.claim()));
    for (Prediction prediction : predictions) {
      implied(prediction.triple()).ifPresent(also -> said.putIfAbsent(also, prediction.claim()));
    }
    List<Finding> findings = new ArrayList<>();
    for (Gold.Fact fact : gold.facts()) {
      Triple triple = triple(fact.subject(), fact.relation(), fact.object());
      findings.add(new Finding(fact, Optional.ofNullable(said.get(triple))));
    }
    Optional<QuotationVerdict> quoted =
        gold.quotations().map(quotes -> QuotationScorer.judge(gold, quotes, extraction, alignment));
    Optional<Agreement> referred =
        gold.references().map(all -> ReferenceScorer.judge(gold, all, extraction, alignment));
    return new Verdict(gold, extraction, alignment, predictions, findings, quoted, referred);
  }

  /** The claims that count, each held against the gold. */
  static List<Prediction> predictions(Gold gold, Extraction extraction, Alignment alignment) {
    Set<Triple> right = new HashSet<>();
    for (Gold.Fact fact : gold.facts()) {
      Triple triple = triple(fact.subject(), fact.relation(), fact.object());
      right.add(triple);
      implied(triple).ifPresent(right::add);
    }
    List<Prediction> predictions = new ArrayList<>();
    strongest(extraction, alignment)
        .forEach(
            (triple, claim) ->
                predictions.add(new Prediction(triple, claim, right.contains(triple))));
    return predictions;
  }

  /** The claims that count, each triple once with its strongest status, in order of the claims. */
  private static Map<Triple, Claim> strongest(Extraction extraction, Alignment alignment) {
    Map<Triple, Claim> claims = new LinkedHashMap<>();
    for (Claim claim : extraction.claims()) {
      if (!isIgnored(claim, alignment)) {
        String object =
            claim.object() instanceof Value.OfEntity thing
                ? alignment.idOf(thing.entity())
                : ((Value.OfLiteral) claim.object()).text();
        Triple triple = triple(alignment.idOf(claim.subject()), claim.relation().name(), object);
        claims.merge(triple, claim, Scorer::stronger);
      }
    }
    return claims;
  }

  private static Claim stronger(Claim one, Claim other) {
    return other.status().strength() > one.status().strength() ? other : one;
  }

  private static boolean isIgnored(Claim claim, Alignment alignment) {
    Set<URI> ignored = alignment.ignored();
    return ignored.contains(claim.subject().iri())
        || (claim.object() instanceof Value.OfEntity thing
            && ignored.contains(thing.entity().iri()));
  }

  /** The triple; one that reads both ways always the same way round. */
  private static Triple triple(String subject, String relation, String object) {
    boolean turn = SYMMETRIC.contains(relation) && subject.compareTo(object) > 0;
    return turn ? new Triple(object, relation, subject) : new Triple(subject, relation, object);
  }

  private static Optional<Triple> implied(Triple triple) {
    return Optional.ofNullable(IMPLIED.get(triple.relation()))
        .map(relation -> new Triple(triple.subject(), relation, triple.object()));
  }
}
