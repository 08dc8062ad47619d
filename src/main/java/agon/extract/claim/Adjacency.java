package agon.extract.claim;

import agon.text.Token;
import java.util.stream.IntStream;

/**
 * Neighbours on the surface, for what a parse of a headline or a name-laden phrase hangs elsewhere:
 * a name right after its title, an owner right before « 's » or right after « de ».
 */
final class Adjacency {
  private static final int REACH = 6;

  private final SyntaxTree tree;
  private final EntityIndex index;
  private final Words words;

  Adjacency(SyntaxTree tree, EntityIndex index, Words words) {
    this.tree = tree;
    this.index = index;
    this.words = words;
  }

  /**
   * The head of the name that starts right after a noun: "researcher Jan Leike"; empty when there
   * is none.
   */
  IntStream nameAfter(int noun) {
    int next = noun + 1;
    return next < tree.size() && !index.isName(noun) && index.startsName(next)
        ? IntStream.of(index.headOf(next))
        : IntStream.empty();
  }

  /** The head of the name that ends right before a mention's first word: "Google Gemini". */
  IntStream nameBefore(int mention) {
    int before = index.firstOf(mention) - 1;
    return before >= 0 && index.endsName(before)
        ? IntStream.of(index.headOf(before))
        : IntStream.empty();
  }

  /**
   * The head of the name that owns a noun phrase on the surface: "Anthropic's chatbot", « le modèle
   * d'Anthropic ».
   */
  IntStream owner(int noun) {
    int before = ownerBefore(index.firstOf(noun));
    if (before >= 0) {
      return IntStream.of(before);
    }
    int after = ownerAfter(index.lastOf(noun));
    return after >= 0 ? IntStream.of(after) : IntStream.empty();
  }

  private int ownerBefore(int first) {
    for (int i = first - 1; i > 0 && first - i <= REACH; i--) {
      if (words.has("possessive-mark", tree, i)) {
        return index.endsName(i - 1) ? index.headOf(i - 1) : -1;
      }
      if (!tree.hasTag(i, "ADJ", "NOUN", "NUM") || index.isInside(i)) {
        return -1;
      }
    }
    return -1;
  }

  private int ownerAfter(int last) {
    int i = last + 1;
    while (i < tree.size() && i - last <= 2 && tree.hasTag(i, "ADJ")) {
      i++;
    }
    boolean name = index.endsName(last);
    if (name && i + 1 < tree.size() && isComma(i)) {
      i++;
    }
    if (i >= tree.size() || !isGenitive(tree.token(i))) {
      return -1;
    }
    int next = i + 1 < tree.size() && tree.hasTag(i + 1, "DET") ? i + 2 : i + 1;
    return next < tree.size() && index.startsName(next) ? index.headOf(next) : -1;
  }

  private boolean isGenitive(Token token) {
    return words.all("genitive").contains(words.preposition(token.folded()));
  }

  /** The head of the name that ends right before a verb, its auxiliaries and adverbs left aside. */
  IntStream subject(int verb) {
    int i = verb - 1;
    while (i >= 0 && verb - i <= REACH && tree.hasTag(i, "AUX", "ADV", "PART")) {
      i--;
    }
    return i >= 0 && index.endsName(i) ? listed(index.headOf(i)) : IntStream.empty();
  }

  /** A name and those listed right before it: "Disney and Universal". */
  private IntStream listed(int last) {
    IntStream.Builder found = IntStream.builder();
    int at = last;
    for (int count = 0; at >= 0 && count < REACH; count++) {
      found.add(at);
      int before = index.firstOf(at) - 1;
      boolean joined = before > 0 && (tree.hasTag(before, "CCONJ") || isComma(before));
      at = joined && index.endsName(before - 1) ? index.headOf(before - 1) : -1;
    }
    return found.build();
  }

  private boolean isComma(int token) {
    return tree.token(token).text().equals(",");
  }
}
