package agon.extract.claim;

import agon.text.Token;
import java.util.stream.IntStream;

/**
 * Neighbours on the surface, for what a parse of a headline or a name-laden phrase hangs elsewhere:
 * an owner right before « 's » or right after « de ».
 */
final class Adjacency {
  private static final int REACH = 6;
  private static final int MAX_BRACKET = 24;

  private final SyntaxTree tree;
  private final EntityIndex index;
  private final Words words;

  Adjacency(SyntaxTree tree, EntityIndex index, Words words) {
    this.tree = tree;
    this.index = index;
    this.words = words;
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

  /**
   * The head of the name that owns another by a mark of its own, whatever the parse: "X's A and Y's
   * B"; -1 when there is none or when several own it together: "X and Y's A".
   */
  int ownerOfName(int name) {
    if (!index.isName(name)) {
      return -1;
    }
    int mark = index.firstOf(name) - 1;
    if (mark < 1 || !words.has("possessive-mark", tree, mark) || !index.endsName(mark - 1)) {
      return -1;
    }
    int owner = index.headOf(mark - 1);
    int joint = index.firstOf(owner) - 1;
    boolean several = joint > 0 && isJoint(joint) && index.endsName(joint - 1);
    return several && sameKind(owner, index.headOf(joint - 1)) ? -1 : owner;
  }

  private boolean sameKind(int name, int other) {
    return index.at(name).stream()
        .anyMatch(
            a ->
                index.at(other).stream()
                    .anyMatch(b -> a.entity().kind().equals(b.entity().kind())));
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

  /** The names right after a mention or word: one, or all of a list after a plural. */
  IntStream next(int token) {
    int at = index.lastOf(token) + 1;
    if (at >= tree.size() || !index.startsName(at)) {
      return IntStream.empty();
    }
    IntStream.Builder found = IntStream.builder();
    boolean many = tree.token(token).has("Number", "Plur") || hasPluralDeterminer(token);
    int name = index.headOf(at);
    for (int count = 0; name >= 0 && count < REACH; count++) {
      found.add(name);
      int joint = index.lastOf(name) + 1;
      boolean joined = many && joint + 1 < tree.size() && isJoint(joint);
      name = joined && index.startsName(joint + 1) ? index.headOf(joint + 1) : -1;
    }
    return found.build();
  }

  private boolean hasPluralDeterminer(int token) {
    int before = index.firstOf(token) - 1;
    return before >= 0 && tree.token(before).has("Number", "Plur");
  }

  private boolean isJoint(int token) {
    return tree.hasTag(token, "CCONJ") || isComma(token);
  }

  /** The names in the brackets that open right after a mention or word. */
  IntStream bracketed(int token) {
    int open = index.lastOf(token) + 1;
    while (open < tree.size() && open - token < REACH && tree.hasTag(open, "ADJ")) {
      open++;
    }
    if (open >= tree.size() || !tree.token(open).text().equals("(")) {
      return IntStream.empty();
    }
    IntStream.Builder found = IntStream.builder();
    for (int i = open + 1; i < tree.size() && i - open <= MAX_BRACKET; i++) {
      if (tree.token(i).text().equals(")")) {
        return found.build();
      }
      if (index.startsName(i)) {
        if (tree.spells(index.lastOf(token), i) || tree.spells(i, index.firstOf(token))) {
          return IntStream.empty();
        }
        found.add(index.headOf(i));
        i = Math.max(i, index.lastOf(index.headOf(i)));
      } else if (!isJoint(i) && !tree.token(i).text().equals("/")) {
        return IntStream.empty();
      }
    }
    return IntStream.empty();
  }

  /** The head of the name that an inserted noun describes: « X, patron de Y, », « X (patron) ». */
  IntStream inserted(int noun) {
    int i = noun - 1;
    while (i >= 0 && noun - i <= REACH && tree.hasTag(i, "DET", "ADJ", "ADV", "NUM")) {
      i--;
    }
    boolean one = i > 1 && isGenitive(tree.token(i)) && words.has("one-of", tree, i - 1);
    if (one) {
      i = tree.hasTag(i - 2, "DET") ? i - 3 : i - 2;
    }
    boolean opens = i > 0 && (isComma(i) || tree.token(i).text().equals("("));
    if (!opens || !index.endsName(i - 1) || !closes(noun)) {
      return IntStream.empty();
    }
    int name = index.headOf(i - 1);
    return tree.token(noun).has("Number", "Plur") && !one ? listed(name) : IntStream.of(name);
  }

  /** Head of the name before a relative or participle: "X, with which", "X, a firm, who"; or -1. */
  int nameBeforeRelative(int pronoun) {
    boolean relative = words.has("relative", tree, pronoun);
    int i = relative && pronoun > 0 && tree.hasTag(pronoun - 1, "ADP") ? pronoun - 2 : pronoun - 1;
    i = i > 0 && isComma(i) ? i - 1 : i;
    if (i >= 0 && index.endsName(i)) {
      return index.headOf(i);
    }
    int open = i;
    while (open > 0 && i - open <= REACH && isPhrase(open)) {
      open--;
    }
    boolean said = relative && open > 0 && open < i && isComma(open);
    return said && index.endsName(open - 1) ? index.headOf(open - 1) : -1;
  }

  private boolean isPhrase(int token) {
    return tree.hasTag(token, "DET", "ADJ", "NOUN", "ADP", "NUM", "PROPN");
  }

  /** Whether a comma, a bracket, a relative clause or the end comes before the next finite verb. */
  private boolean closes(int noun) {
    for (int i = noun + 1; i < tree.size(); i++) {
      boolean mark = isComma(i) || tree.token(i).text().equals(")");
      if (mark || words.has("relative", tree, i)) {
        return true;
      }
      boolean bare = tree.isPastParticiple(i) || tree.token(i).has("VerbForm", "Part");
      if (tree.hasTag(i, "VERB", "AUX") && !bare) {
        return false;
      }
    }
    return true;
  }

  private int ownerAfter(int last) {
    int i = last + 1;
    while (i < tree.size()
        && i - last <= 2
        && (tree.hasTag(i, "ADJ") || words.has("bare-modifier", tree, i))) {
      i++;
    }
    if (i + 1 < tree.size() && tree.token(i).text().equals("/")) {
      i += 2;
    }
    boolean name = index.endsName(last);
    if (name && i + 1 < tree.size() && isComma(i)) {
      i++;
      i = words.has("stand-in", tree, i) ? i + 1 : i;
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
    i = i > 0 && words.has("lead-in", tree, i) ? i - 1 : i;
    if (i < 0 || !index.endsName(i)) {
      return IntStream.empty();
    }
    int name = index.headOf(i);
    // « Conçu par X, Y plaît »: what only a comma joins need not act as well.
    boolean joined = index.firstOf(name) > 0 && tree.hasTag(index.firstOf(name) - 1, "CCONJ");
    return joined ? listed(name) : IntStream.of(name);
  }

  /** A name and those listed right before it: "Disney and Universal". */
  private IntStream listed(int last) {
    IntStream.Builder found = IntStream.builder();
    int at = last;
    for (int count = 0; at >= 0 && count < REACH && !words.isSource(tree, at); count++) {
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
