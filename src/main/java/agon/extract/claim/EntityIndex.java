package agon.extract.claim;

import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The linked mentions of a sentence by the token that heads each. */
final class EntityIndex {
  private final List<List<LinkedMention>> byToken;
  private final boolean[] inside;
  private final int[] head;
  private final int[] first;
  private final int[] last;

  /**
   * Indexes a sentence.
   *
   * @param sentence the sentence
   * @param mentions the linked mentions that start in it, in order
   */
  EntityIndex(Sentence sentence, List<LinkedMention> mentions) {
    byToken = new ArrayList<>();
    int size = sentence.tokens().size();
    inside = new boolean[size];
    head = new int[size];
    first = IntStream.range(0, size).toArray();
    last = IntStream.range(0, size).toArray();
    Arrays.fill(head, -1);
    for (int i = 0; i < size; i++) {
      byToken.add(new ArrayList<>(1));
    }
    for (LinkedMention mention : mentions) {
      int top = sentence.headOf(mention.mention().span());
      if (top >= 0) {
        add(top, mention);
        mark(sentence, mention.mention(), top);
      }
    }
  }

  /** The mentions headed by this token: the longest name first, else nominals, else pronouns. */
  List<LinkedMention> at(int token) {
    return byToken.get(token);
  }

  /** Whether the token heads a mention by name. */
  boolean isName(int token) {
    return byToken.get(token).stream().anyMatch(m -> m.mention().form() == Mention.Form.NAME);
  }

  /** Whether the token lies inside some mention. */
  boolean isInside(int token) {
    return inside[token];
  }

  /** A name that covers more wins; a name wins over a noun, a noun over a pronoun. */
  private void add(int head, LinkedMention mention) {
    List<LinkedMention> here = byToken.get(head);
    if (!here.isEmpty()) {
      Mention old = here.get(0).mention();
      Mention young = mention.mention();
      boolean sameSpan = old.span().equals(young.span());
      boolean better =
          young.form().compareTo(old.form()) < 0
              || (young.form() == old.form() && young.span().length() > old.span().length());
      if (!sameSpan && better) {
        here.clear();
      } else if (!sameSpan) {
        return;
      }
    }
    here.add(mention);
  }

  /** Whether a mention by name starts at this token. */
  boolean startsName(int token) {
    return head[token] >= 0 && first[head[token]] == token;
  }

  /** Whether a mention by name ends at this token. */
  boolean endsName(int token) {
    return head[token] >= 0 && last[head[token]] == token;
  }

  /** The head of the name that covers this token, or -1. */
  int headOf(int token) {
    return head[token];
  }

  /** The first token of the name that this token heads; the token itself when it heads none. */
  int firstOf(int token) {
    return first[token];
  }

  /** The last token of the name that this token heads; the token itself when it heads none. */
  int lastOf(int token) {
    return last[token];
  }

  private void mark(Sentence sentence, Mention mention, int top) {
    boolean name = mention.form() == Mention.Form.NAME && head[top] < 0;
    int start = sentence.tokenAt(mention.span().start());
    for (int i = start; i < inside.length; i++) {
      if (sentence.tokens().get(i).span().start() >= mention.span().end()) {
        return;
      }
      inside[i] = true;
      if (name) {
        head[i] = head[i] < 0 ? top : head[i];
        first[top] = start;
        last[top] = i;
      }
    }
  }

  /**
   * Whether the adjective of a place calls somebody by where they are: « la montréalaise Mila ».
   */
  boolean isDemonym(int token, String written) {
    return Character.isLowerCase(written.charAt(0))
        && at(token).stream().anyMatch(m -> m.entity().kind().name().equals("Place"));
  }
}
