package agon.export;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What all claims of one subject, relation and object say together.
 *
 * @param subject the subject
 * @param relation the relation's local name
 * @param object the object, a thing or a word
 * @param counts claims by status in lower case; asserted ones that are past count as {@code past}
 * @param articles how many articles make them
 * @param dates the first and the last day on which one was published, or empty
 */
record Statement(
    Node subject,
    String relation,
    Node object,
    Map<String, Integer> counts,
    int articles,
    Optional<Dates> dates) {
  /** The first and the last of some days. */
  record Dates(String first, String last) {}

  /** How many claims have this status; those that are past count as asserted. */
  int count(String status) {
    int past = status.equals("asserted") ? counts.getOrDefault("past", 0) : 0;
    return counts.getOrDefault(status, 0) + past;
  }

  /** Whether it is asserted of the past alone. */
  boolean isPast() {
    return count("asserted") > 0 && !counts.containsKey("asserted");
  }

  /** Whether some assert and others deny it. */
  boolean isContested() {
    return count("asserted") > 0 && count("negated") > 0;
  }
}
