package agon.extract.claim;

import agon.knowledge.Entity;
import agon.text.Token;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds on the surface the names that a noun gives or is given, for what a parse hangs elsewhere:
 * "researcher Jan Leike", "its assistant, Claude,", "a set called Books3", "Instinct chips". A name
 * must be of the kind that the noun tells.
 */
final class Naming {
  private static final int MOST = 12;
  private static final int BRACKET = 8;
  private static final Set<String> OPENERS = Set.of(",", "(", "–", "—");
  private static final Set<String> QUOTES = Set.of("\"", "'", "“", "‘");
  private static final Set<String> MARKS =
      Set.of(",", ".", ";", ":", ")", "?", "!", "–", "—", "\"", "'", "”", "’");
  private static final Set<String> WORKS = Set.of("Model", "Product", "Hardware", "Dataset");
  private static final Set<String> BODIES = Set.of("Company", "Authority");

  private final SyntaxTree tree;
  private final EntityIndex index;
  private final Words words;

  Naming(SyntaxTree tree, EntityIndex index, Words words) {
    this.tree = tree;
    this.index = index;
    this.words = words;
  }

  /** The head of the name right after a noun: "researcher Jan Leike"; empty if there is none. */
  IntStream after(int noun) {
    int next = noun + 1;
    while (next < tree.size() && next - noun <= 2 && isModifier(next)) {
      next++;
    }
    return next < tree.size() && !index.isName(noun) && index.startsName(next)
        ? IntStream.of(index.headOf(next))
        : IntStream.empty();
  }

  private boolean isModifier(int token) {
    return tree.hasTag(token, "NOUN", "ADJ") && !index.startsName(token);
  }

  /** The heads of the names of what a common noun speaks of, in order; empty if there is none. */
  IntStream of(int noun) {
    if (!tree.hasTag(noun, "NOUN") || index.isName(noun)) {
      return IntStream.empty();
    }
    int sort = sorted(noun);
    if (sort >= 0) {
      return IntStream.of(sort);
    }
    int called = called(noun);
    return called >= 0 ? IntStream.of(called) : appended(noun);
  }

  /**
   * The name right before a noun that only says what sort of thing it is, "Instinct chips"; of a
   * part of a firm only what its owner calls so, "its DeepMind unit"; or -1.
   */
  private int sorted(int noun) {
    int i = behindBracket(noun - 1);
    while (i > 0 && noun - i <= 2 && isSort(i) && !index.isInside(i)) {
      i--;
    }
    boolean whole = i >= 0 && index.endsName(i) && isWhole(i);
    if (!whole || !fits(noun, index.headOf(i))) {
      return -1;
    }
    boolean sort =
        words.has("sort", tree, noun)
            || (words.has("part", tree, noun) && isOwned(index.firstOf(index.headOf(i))));
    return sort ? index.headOf(i) : -1;
  }

  /** What may stand between a name and its noun: "GPT-4 AI model", "o1 reasoning model". */
  private boolean isSort(int token) {
    return isModifier(token) || (tree.hasTag(token, "PROPN") && !index.startsName(token));
  }

  private boolean isOwned(int first) {
    return first > 0
        && (words.has("possessive-mark", tree, first - 1)
            || words.has("possessive", tree, first - 1)
            || tree.dependency(first - 1).equals("nmod:poss"));
  }

  /** Before the bracket that closes here; here when none does. */
  private int behindBracket(int at) {
    boolean bracket =
        at > 2 && tree.token(at).text().equals(")") && tree.token(at - 2).text().equals("(");
    return bracket ? at - 3 : at;
  }

  /** Whether a name ends with its token: not in "a Claude-like model". */
  private boolean isWhole(int last) {
    int end = tree.token(last).span().end();
    return index.at(index.headOf(last)).stream().anyMatch(m -> m.mention().span().end() >= end);
  }

  /** The name that a noun is said to bear: "a set called Books3", "its chip is called MTIA". */
  private int called(int noun) {
    int i = noun + 1;
    while (i < tree.size() && i - noun <= 3 && isLink(i)) {
      i++;
    }
    if (i >= tree.size() || !words.has("called", tree, i)) {
      return -1;
    }
    i = i + 1 < tree.size() && tree.hasTag(i + 1, "PUNCT", "ADP") ? i + 2 : i + 1;
    boolean named = i < tree.size() && index.startsName(i);
    int next = named ? index.lastOf(index.headOf(i)) + 1 : tree.size();
    boolean judged = next < tree.size() && tree.hasTag(next, "DET", "ADJ");
    boolean fits = named && !judged && (words.kind(tree, noun).isEmpty() || fits(noun, headAt(i)));
    return fits ? headAt(i) : -1;
  }

  private int headAt(int token) {
    return index.headOf(token);
  }

  private boolean isLink(int token) {
    return tree.token(token).text().equals(",") || tree.hasTag(token, "AUX", "ADV");
  }

  /** The name set off behind a noun, or the names of a list behind a plural. */
  private IntStream appended(int noun) {
    boolean many = tree.token(noun).has("Number", "Plur");
    int next = opened(noun + 1, many);
    IntStream.Builder found = IntStream.builder();
    boolean joined = false;
    boolean goes = next > 0;
    while (goes && next < tree.size() && index.startsName(next)) {
      int name = index.headOf(next);
      if (!fits(noun, name)) {
        return IntStream.empty();
      }
      found.add(name);
      int end = index.lastOf(name) + 1;
      next = many && !joined ? behindJoint(end) : end;
      goes = next > end;
      joined = joined || (goes && tree.hasTag(next - 1, "CCONJ"));
    }
    return next > 0 && joined == many && closes(next, many) ? found.build() : IntStream.empty();
  }

  /** Behind the marks that set a name off, ", X", "— X", "(“X”", or a list, ": X and Y"; or -1. */
  private int opened(int at, boolean many) {
    boolean mark =
        at + 1 < tree.size()
            && (OPENERS.contains(tree.token(at).text())
                || (many && tree.token(at).text().equals(":")));
    int next = mark && QUOTES.contains(tree.token(at + 1).text()) ? at + 2 : at + 1;
    return mark && next < tree.size() && index.startsName(next) ? next : Token.ROOT;
  }

  /** The heads of the names that a noun is illustrated by: "models such as X's A and Y's B". */
  IntStream examples(int noun) {
    int at = noun + 1 < tree.size() && isComma(noun + 1) ? noun + 2 : noun + 1;
    if (at + 1 >= tree.size() || !words.has("example", tree, at)) {
      return IntStream.empty();
    }
    at = tree.hasTag(at + 1, "ADP", "SCONJ") ? at + 2 : at + 1;
    IntStream.Builder found = IntStream.builder();
    for (int count = 0; count < MOST && at < tree.size(); count++) {
      int start = owned(tree.hasTag(at, "DET") && !index.startsName(at) ? at + 1 : at);
      if (start >= tree.size() || !index.startsName(start)) {
        break;
      }
      int name = index.headOf(start);
      if (words.kind(tree, noun).isEmpty() || fits(noun, name)) {
        found.add(name);
      }
      int end = behindBrackets(index.lastOf(name) + 1);
      at = behindJoint(end);
      if (at == end) {
        break;
      }
    }
    return found.build();
  }

  /** Where the thing starts whose owner starts here, "Google's Veo"; here when nothing is owned. */
  private int owned(int at) {
    int mark = at < tree.size() && index.startsName(at) ? index.lastOf(index.headOf(at)) + 1 : 0;
    boolean owns = mark > 0 && mark + 1 < tree.size() && words.has("possessive-mark", tree, mark);
    int next = owns ? behindBrackets(mark + 1) : at;
    return next < tree.size() && index.startsName(next) ? next : at;
  }

  private int behindBrackets(int at) {
    boolean open = at + 2 < tree.size() && tree.token(at).text().equals("(");
    for (int i = at + 1; open && i < tree.size() && i - at <= BRACKET; i++) {
      if (tree.token(i).text().equals(")")) {
        return i + 1;
      }
    }
    return at;
  }

  /** Behind the comma or conjunction between two names of a list; here when there is none. */
  private int behindJoint(int at) {
    int next = at;
    if (next < tree.size() && isComma(next)) {
      next++;
    }
    if (next < tree.size() && tree.hasTag(next, "CCONJ")) {
      next++;
    }
    return next < tree.size() && index.startsName(next) ? next : at;
  }

  /** Whether what is inserted ends here, and no list goes on: "a bank, Google, and Meta". */
  private boolean closes(int at, boolean many) {
    if (at >= tree.size()) {
      return true;
    }
    return MARKS.contains(tree.token(at).text()) && (many || !isComma(at) || behindJoint(at) == at);
  }

  private boolean isComma(int token) {
    return tree.token(token).text().equals(",");
  }

  /**
   * Whether a name is of the kind that a noun tells; a rival or owner may be of any but a place.
   */
  private boolean fits(int noun, int name) {
    return words
        .kind(tree, noun)
        .map(kind -> index.at(name).stream().anyMatch(m -> agree(kind, m.entity())))
        .orElse(false);
  }

  private static boolean agree(String kind, Entity entity) {
    String other = entity.kind().name();
    return kind.equals(other)
        || (kind.equals("-") && !other.equals("Place") && !other.equals("Lawsuit"))
        || (WORKS.contains(kind) && WORKS.contains(other) && !kind.equals("Dataset"))
        || (BODIES.contains(kind) && BODIES.contains(other));
  }
}
