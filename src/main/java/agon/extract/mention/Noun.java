package agon.extract.mention;

import agon.knowledge.EntityKind;
import java.util.List;
import java.util.Optional;

/**
 * A noun of the table {@code nouns} in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token, included
 * @param kind what it refers to; empty when it does not tell
 * @param uses how it is used: {@code refer}, {@code plural}, {@code head}, {@code role}
 */
record Noun(int first, int last, Optional<EntityKind> kind, List<String> uses) {
  /** Copies the uses. */
  Noun {
    uses = List.copyOf(uses);
  }

  /** Whether it may refer back to a thing. */
  boolean refers() {
    return uses.contains("refer");
  }

  /** Whether it may refer back to several things only. */
  boolean refersInPlural() {
    return uses.contains("plural");
  }

  /** Whether it tells the kind of a name beside it. */
  boolean heads() {
    return uses.contains("head");
  }

  /** Whether it is a post in an organisation. */
  boolean isRole() {
    return uses.contains("role");
  }
}
