package agon.extract.claim;

import agon.knowledge.Claim;
import agon.knowledge.Evidence;
import agon.knowledge.Qualifiers;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.knowledge.Value;
import agon.language.FeatureList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts an article's findings together: one claim for each subject, relation, object and status. */
final class ClaimAssembler {
  private ClaimAssembler() {}

  /**
   * The claims, sorted by subject, relation, object, the stronger status first.
   *
   * @param findings what passages support
   * @param weighing says how sure a claim is
   */
  static List<WeighedClaim> assemble(List<Finding> findings, Weighing weighing) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Finding turned = turn(finding);
      String key =
          String.join(
              "\n",
              turned.subject().iri().toString(),
              turned.relation().name(),
              turned.object().key(),
              turned.status().label());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(turned);
    }
    return groups.values().stream()
        .map(group -> claim(group, weighing))
        .sorted(Comparator.comparing(WeighedClaim::claim))
        .toList();
  }

  /** A symmetric relation is kept once, the smaller IRI as its subject. */
  private static Finding turn(Finding finding) {
    boolean both = finding.relation().is(Relation.Trait.SYMMETRIC);
    if (!both
        || !(finding.object() instanceof Value.OfEntity other)
        || finding.subject().compareTo(other.entity()) <= 0) {
      return finding;
    }
    return new Finding(
        other.entity(),
        finding.relation(),
        new Value.OfEntity(finding.subject()),
        finding.status(),
        finding.by(),
        finding.qualifiers(),
        finding.confidence(),
        finding.evidence());
  }

  private static WeighedClaim claim(List<Finding> group, Weighing weighing) {
    Finding first = group.get(0);
    TreeSet<Evidence> evidence = new TreeSet<>();
    for (Finding finding : group) {
      if (evidence.stream().noneMatch(e -> e.span().equals(finding.evidence().span()))) {
        evidence.add(finding.evidence());
      }
    }
    FeatureList features = weighing.features(group);
    Claim claim =
        new Claim(
            first.subject(),
            first.relation(),
            first.object(),
            first.status(),
            first(group, Finding::by),
            qualifiers(group),
            weighing.confidence(features),
            List.copyOf(evidence));
    return new WeighedClaim(claim, features);
  }

  private static Qualifiers qualifiers(List<Finding> group) {
    return new Qualifiers(
        first(group, f -> f.qualifiers().date()),
        first(group, f -> f.qualifiers().role()),
        first(group, f -> f.qualifiers().amount()),
        first(group, f -> f.qualifiers().topic()),
        first(group, f -> f.qualifiers().attribution()),
        group.stream().allMatch(f -> f.qualifiers().past()));
  }

  private static <T> Optional<T> first(List<Finding> group, Function<Finding, Optional<T>> part) {
    return group.stream().map(part).flatMap(Optional::stream).findFirst();
  }

  /** Turns what an opponent says of a party into an allegation: a plaintiff's word is no report. */
  static List<Finding> allegeOpponents(List<Finding> findings) {
    TreeSet<String> feuds = new TreeSet<>();
    for (Finding finding : findings) {
      String name = finding.relation().name();
      if ((name.equals("sues") || name.equals("accuses")) && finding.status() == Status.ASSERTED) {
        feuds.add(finding.subject().iri() + "\n" + finding.object().key());
      }
    }
    return findings.stream().map(f -> isFeud(f, feuds) ? f.withStatus(Status.ALLEGED) : f).toList();
  }

  private static boolean isFeud(Finding finding, Set<String> feuds) {
    return finding.status() == Status.ATTRIBUTED
        && finding.by().isPresent()
        && feuds.contains(finding.by().get().iri() + "\n" + finding.subject().iri());
  }
}
