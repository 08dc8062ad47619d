package agon.extract.coreference;

import java.util.List;

/** A way in which the names of one thing vary within an article. */
@FunctionalInterface
interface VariantRule {
  /**
   * Joins the chains of names that are variants of each other.
   *
   * @param groups the names of the article, in order of their first mention
   * @param chains the chains to join
   */
  void apply(List<NameGroup> groups, Chains chains);
}
