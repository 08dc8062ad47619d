package agon.extract.claim;

import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.knowledge.Value.OfEntity;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Hands a maker on within a family: who makes Llama makes Llama 3, and the other way round. The
 * gold articles that may be read bear both ways out (40 of 41). Nothing is handed on where two
 * firms are said to make a thing, as for models that others fine-tune, nor by a passage in doubt.
 */
final class FamilyMakers {
  private static final double CONFIDENCE = 0.9;

  private final Relation develops;
  private final Map<URI, Finding> made = new TreeMap<>();
  private final Set<URI> shared = new HashSet<>();

  private FamilyMakers(Relation develops) {
    this.develops = develops;
  }

  /**
   * The findings that the makers and versions of an article give together.
   *
   * @param doubtful whether the passage of a version speaks of plans or hearsay
   */
  static List<Finding> read(
      Relation develops, List<Finding> findings, Predicate<Finding> doubtful) {
    FamilyMakers makers = new FamilyMakers(develops);
    List<Finding> sure = findings.stream().filter(FamilyMakers::isSure).toList();
    sure.forEach(makers::note);
    List<Finding> versions =
        sure.stream()
            .filter(f -> f.relation().name().equals("versionOf") && !doubtful.test(f))
            .toList();
    List<Finding> more = new ArrayList<>();
    int before = -1;
    while (more.size() > before) {
      before = more.size();
      versions.forEach(version -> makers.handOn(version, more));
    }
    return more;
  }

  private static boolean isSure(Finding finding) {
    return finding.status() == Status.ASSERTED
        && !finding.qualifiers().past()
        && finding.object() instanceof OfEntity;
  }

  private void note(Finding finding) {
    boolean firm = finding.subject().kind().name().equals("Company");
    if (firm && finding.relation().equals(develops)) {
      Finding other = made.putIfAbsent(thing(finding), finding);
      if (other != null && !other.subject().iri().equals(finding.subject().iri())) {
        shared.add(thing(finding));
      }
    }
  }

  private void handOn(Finding version, List<Finding> more) {
    URI family = thing(version);
    URI member = version.subject().iri();
    if (shared.contains(family) || shared.contains(member)) {
      return;
    }
    Finding down = finding(version, made.get(family), true);
    if (down != null && made.putIfAbsent(member, down) == null) {
      more.add(down);
    }
    Finding up = finding(version, made.get(member), false);
    if (up != null && made.putIfAbsent(family, up) == null) {
      more.add(up);
    }
  }

  private @Nullable Finding finding(Finding version, @Nullable Finding known, boolean down) {
    if (known == null || !(version.object() instanceof OfEntity family)) {
      return null;
    }
    return Finding.asserted(
        known.subject(),
        develops,
        down ? version.subject() : family.entity(),
        known.confidence() * CONFIDENCE,
        version.evidence());
  }

  private static URI thing(Finding finding) {
    return ((OfEntity) finding.object()).entity().iri();
  }
}
