package agon.extract.claim;

import agon.knowledge.LinkedMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the mentions of one sentence stand for, each at its head. */
final class Mentioned {
  private static final Set<String> FIRMS = Set.of("Company");
  private static final Set<String> WORKS = Set.of("Model", "Product", "Hardware");

  private final SyntaxTree tree;
  private final EntityIndex index;

  Mentioned(SyntaxTree tree, EntityIndex index) {
    this.tree = tree;
    this.index = index;
  }

  /** The mentions at the token itself. */
  List<Reference> at(int token) {
    List<Reference> found = new ArrayList<>();
    for (LinkedMention mention : index.at(token)) {
      double certainty =
          switch (mention.mention().form()) {
            case NAME -> 1;
            case NOMINAL -> 0.9;
            case PRONOUN -> 0.85;
          };
      found.add(new Reference(token, mention.entity(), certainty));
    }
    return found;
  }

  /** « le Nvidia DGX Spark »: a firm's name right before that of its work speaks of the work. */
  List<Reference> meant(int token) {
    List<Reference> own = at(token);
    int next = index.lastOf(token) + 1;
    boolean joined =
        index.isName(token)
            && next < tree.size()
            && index.startsName(next)
            && tree.isUnder(index.headOf(next), token);
    if (!joined || !isOf(FIRMS, own)) {
      return own;
    }
    List<Reference> work = at(index.headOf(next));
    return isOf(WORKS, work) ? work : own;
  }

  private static boolean isOf(Set<String> kinds, List<Reference> references) {
    return references.stream().anyMatch(r -> kinds.contains(r.entity().kind().name()));
  }
}
