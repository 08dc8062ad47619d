package agon.extract.quotation;

import agon.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A phrase that names a source, from the table {@code source-markers}.
 *
 * @param words its words in lower case, {@code @} for the source
 * @param condition when it does: {@code any}, {@code start}, {@code thing} or {@code relative}
 */
record SourceMarker(List<String> words, String condition) {
  static final String OF = "'s";
  private static final String SLOT = "@";
  private static final Set<String> WHOSE = Set.of("PRON", "PROPN");

  /** How many tokens a name or noun before "'s" may have. */
  private static final int OWNER = 5;

  /** Copies the words. */
  SourceMarker {
    words = List.copyOf(words);
  }

  /**
   * Where a marker's words stand.
   *
   * @param slot index of the first token of the source
   * @param last index of the last token of all
   */
  record Place(int slot, int last) {}

  /** Whether it opens a relative clause, which is what the one before it says: « X, pour qui ». */
  boolean isRelative() {
    return condition.equals("relative");
  }

  boolean isOnlyAtStart() {
    return condition.equals("start");
  }

  /** Whether the slot stands in the midst of the words. */
  boolean isInside() {
    return words.contains(SLOT) && words.indexOf(SLOT) < words.size() - 1;
  }

  /** Whether the slot is whose the rest is: "by @ 's account". */
  boolean isOwner() {
    return isInside() && words.get(words.indexOf(SLOT) + 1).equals(OF);
  }

  /** Where the words stand when they start here; empty when they do not. */
  Optional<Place> place(Tree tree, int first) {
    int at = first;
    int slot = first;
    for (String word : words) {
      if (at >= tree.size() || !(word.equals(SLOT) || word.equals(tree.token(at).folded()))) {
        return Optional.empty();
      }
      slot = word.equals(SLOT) ? at : slot;
      at = word.equals(SLOT) && isOwner() ? ownerEnd(tree, at) : at + 1;
    }
    return isInside() && !isOwner() && !isWhose(tree, slot)
        ? Optional.empty()
        : Optional.of(new Place(slot, at - 1));
  }

  /** Just behind the last token before "'s", at most a name's length from the slot. */
  static int ownerEnd(Tree tree, int slot) {
    int at = slot;
    while (at < tree.size()
        && at - slot < OWNER
        && FunctionWords.PHRASE_STARTS.contains(tree.token(at).tag())
        && !tree.token(at).folded().equals(OF)) {
      at++;
    }
    return at;
  }

  /** Whether a word says whose: « à l'en croire », « de son aveu », never « de l'aveu ». */
  private static boolean isWhose(Tree tree, int slot) {
    Token token = tree.token(slot);
    boolean noun = tree.token(slot + 1).tag().equals("NOUN");
    return WHOSE.contains(token.tag())
        || token.has("Poss", "Yes")
        || (token.tag().equals("DET") && !noun);
  }
}
