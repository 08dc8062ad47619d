package agon.extract.claim;

import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of a sentence by their first tokens, one for each: a name, else a noun or pronoun.
 */
final class MentionStarts {
  private final SyntaxTree tree;
  private final @Nullable LinkedMention[] starting;
  private final Map<Integer, List<LinkedMention>> sets = new HashMap<>();
  private final int[] ends;
  private final int[] covered;
  private final boolean[] openings;

  MentionStarts(SyntaxTree tree, List<LinkedMention> mentions) {
    this.tree = tree;
    this.starting = new LinkedMention[tree.size()];
    this.ends = new int[tree.size()];
    this.covered = IntStream.range(0, tree.size()).toArray();
    mentions.forEach(this::index);
    this.openings = openings();
  }

  /** The mention that starts at this token, if any. */
  @Nullable LinkedMention at(int token) {
    return starting[token];
  }

  /** The mentions that start at this token: one for each thing that a plural stands for. */
  List<LinkedMention> all(int token) {
    LinkedMention first = starting[token];
    return first == null ? List.of() : sets.getOrDefault(token, List.of(first));
  }

  /** The token after the mention that starts here; 0 where none does. */
  int end(int token) {
    return ends[token];
  }

  /** Whether the mention that starts here is a pronoun. */
  boolean isPronoun(int token) {
    LinkedMention mention = starting[token];
    return mention != null && mention.mention().form() == Mention.Form.PRONOUN;
  }

  private void index(LinkedMention mention) {
    Sentence sentence = tree.sentence();
    int first = sentence.tokenAt(mention.mention().span().start());
    int last = sentence.tokenAt(mention.mention().span().end() - 1);
    if (first >= starting.length) {
      return;
    }
    int end = Math.min(last + 1, starting.length);
    LinkedMention old = starting[first];
    int better = old == null ? 1 : old.mention().form().compareTo(mention.mention().form());
    if (better > 0 || (better == 0 && end > ends[first])) {
      starting[first] = mention;
      ends[first] = end;
      Arrays.fill(covered, first, end, first);
      sets.remove(first);
    } else if (old != null && old.mention().equals(mention.mention())) {
      sets.computeIfAbsent(first, f -> new ArrayList<>(List.of(old))).add(mention);
    }
  }

  /** Whether no preposition opens the phrase, or the list, that the token stands in. */
  boolean opens(int at) {
    return openings[at];
  }

  /** For each token whether it opens a phrase or list, in one pass, however long a list is. */
  private boolean[] openings() {
    int[] firsts = new int[tree.size()];
    boolean[] clear = new boolean[tree.size() + 1];
    clear[0] = true;
    boolean[] found = new boolean[tree.size()];
    for (int at = 0; at < firsts.length; at++) {
      firsts[at] = continues(at) ? firsts[covered[at - 2]] : at;
      found[at] = clear[firsts[at]];
      if (tree.hasTag(at, "DET", "ADJ", "NOUN") || isOwner(at)) {
        clear[at + 1] = clear[isOwner(at) ? firsts[covered[at - 1]] : at];
      } else {
        clear[at + 1] = !tree.hasTag(at, "ADP", "PART");
      }
    }
    return found;
  }

  /** Whether a mention owns what follows: "Britain's". */
  private boolean isOwner(int mark) {
    return mark > 0
        && tree.lemma(mark).equals("'s")
        && ends[covered[mark - 1]] == mark
        && starting[covered[mark - 1]] != null;
  }

  /** Whether the mention that starts here continues a list of like things. */
  private boolean continues(int at) {
    boolean joined =
        at > 1 && (tree.token(at - 1).text().equals(",") || tree.hasTag(at - 1, "CCONJ"));
    return joined && isLike(starting[at], starting[covered[at - 2]]);
  }

  private static boolean isLike(@Nullable LinkedMention one, @Nullable LinkedMention other) {
    return one != null && other != null && one.entity().kind().equals(other.entity().kind());
  }
}
