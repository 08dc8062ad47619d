package agon.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the names that are given as examples behind the noun of many: « 280 éditeurs, parmi
 * lesquels X », « des titres, dont ceux de X et de Y », « deux rivaux, X et Y, ».
 */
final class Examples {
  private static final int REACH = 10;
  private static final int LEAD = 3;
  private static final int MOST = 12;

  private final SyntaxTree tree;
  private final EntityIndex index;
  private final Words words;
  private final PrepositionFinder prepositions;

  Examples(SyntaxTree tree, EntityIndex index, Words words) {
    this.tree = tree;
    this.index = index;
    this.words = words;
    this.prepositions = new PrepositionFinder(tree, words);
  }

  /** The heads of the names, in order; empty where none are given. */
  List<Integer> of(int noun) {
    int comma = isMany(noun) && !isOwner(noun) ? comma(noun) : -1;
    if (comma < 0) {
      return List.of();
    }
    int start = behindOpener(comma + 1);
    boolean opened = start > comma + 1;
    boolean alone = IntStream.range(noun + 1, comma).noneMatch(this::isMany);
    boolean same = opened && start < tree.size() && words.has("stand-in", tree, start);
    List<Integer> found = new ArrayList<>();
    int end = list(start, opened ? LEAD : 0, found);
    boolean enough = opened || (found.size() > 1 && isClosed(found) && !isAhead(noun));
    return (alone || same) && enough && closes(end) ? List.copyOf(found) : List.of();
  }

  /** « deux de ses rivaux, X et Y »: the names may be those of either noun. */
  private boolean isOwner(int noun) {
    return prepositions.of(noun).stream().anyMatch(words.all("genitive")::contains);
  }

  private boolean isMany(int token) {
    boolean several =
        tree.token(token).has("Number", "Plur")
            || tree.hasChild(
                token,
                c ->
                    c < token
                        && (tree.token(c).has("Number", "Plur") || words.has("several", tree, c)));
    return tree.hasTag(token, "NOUN") && several;
  }

  /** Whether a conjunction stands before the last of the names. */
  private boolean isClosed(List<Integer> found) {
    int last = index.firstOf(found.get(found.size() - 1));
    return tree.hasTag(last - 1, "CCONJ");
  }

  /** The comma behind the noun's own phrase; -1 where something else comes first. */
  private int comma(int noun) {
    for (int i = noun + 1; i < tree.size() && i - noun <= REACH; i++) {
      if (tree.token(i).text().equals(",")) {
        return i;
      }
      boolean part = tree.isUnder(i, noun) && !index.startsName(i);
      if (!part || (tree.hasTag(i, "VERB") && !tree.isPastParticiple(i))) {
        return -1;
      }
    }
    return -1;
  }

  private int behindOpener(int start) {
    for (String[] parts : words.phrases("example-opener")) {
      if (tree.reads(start, parts)) {
        return start + parts.length;
      }
    }
    return start;
  }

  /** Gathers the names from here on; the token behind the last one. */
  private int list(int start, int lead, List<Integer> found) {
    int at = name(start, lead);
    int end = start;
    while (at >= 0 && found.size() < MOST) {
      found.add(index.headOf(at));
      end = index.lastOf(index.headOf(at)) + 1;
      int joint = end;
      if (joint < tree.size() && tree.token(joint).text().equals(",")) {
        joint = tree.hasTag(Math.min(joint + 1, tree.size() - 1), "CCONJ") ? joint + 1 : joint;
      } else if (joint >= tree.size() || !tree.hasTag(joint, "CCONJ")) {
        return end;
      }
      at = name(joint + 1, lead);
    }
    return end;
  }

  /** Where a name starts behind a short lead: « l'éditeur X », « ceux de X »; or -1. */
  private int name(int start, int lead) {
    for (int i = start; i < tree.size() && i - start <= lead; i++) {
      if (index.startsName(i)) {
        return i;
      }
      if (!tree.hasTag(i, "DET", "NOUN", "ADJ", "ADP", "PRON")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean closes(int end) {
    return end >= tree.size() || tree.hasTag(end, "PUNCT");
  }

  /** « Face à ses rivaux, X et Y, »: what opens the sentence need not speak of what follows. */
  private boolean isAhead(int noun) {
    for (int i = 0; i < noun; i++) {
      if (tree.hasTag(i, "VERB", "AUX")) {
        return false;
      }
    }
    return tree.hasTag(0, "ADP", "ADV", "SCONJ");
  }
}
