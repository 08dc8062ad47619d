package agon.extract.claim;

import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.text.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of a sentence by their first tokens, one for each: a name, else a noun or pronoun.
 */
final class MentionStarts {
  private final SyntaxTree tree;
  private final @Nullable LinkedMention[] starting;
  private final int[] ends;
  private final int[] covered;

  MentionStarts(SyntaxTree tree, List<LinkedMention> mentions) {
    this.tree = tree;
    this.starting = new LinkedMention[tree.size()];
    this.ends = new int[tree.size()];
    this.covered = IntStream.range(0, tree.size()).toArray();
    mentions.forEach(this::index);
  }

  /** The mention that starts at this token, if any. */
  @Nullable LinkedMention at(int token) {
    return starting[token];
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
    }
  }

  /** Whether no preposition opens the phrase, or the list, that the token stands in. */
  boolean opens(int at) {
    int before = firstListed(at) - 1;
    while (before >= 0 && (tree.hasTag(before, "DET", "ADJ", "NOUN") || isOwner(before))) {
      before = isOwner(before) ? firstListed(covered[before - 1]) - 1 : before - 1;
    }
    return before < 0 || !tree.hasTag(before, "ADP", "PART");
  }

  /** Whether a mention owns what follows: "Britain's". */
  private boolean isOwner(int mark) {
    return mark > 0
        && tree.lemma(mark).equals("'s")
        && ends[covered[mark - 1]] == mark
        && starting[covered[mark - 1]] != null;
  }

  /** The first token of the list of like things that this one continues; its own else. */
  private int firstListed(int at) {
    int first = at;
    for (int i = at - 1; i > 0; i = first - 1) {
      boolean joined = tree.token(i).text().equals(",") || tree.hasTag(i, "CCONJ");
      int other = covered[i - 1];
      if (!joined || !isLike(starting[at], starting[other])) {
        return first;
      }
      first = other;
    }
    return first;
  }

  private static boolean isLike(@Nullable LinkedMention one, @Nullable LinkedMention other) {
    return one != null && other != null && one.entity().kind().equals(other.entity().kind());
  }
}
