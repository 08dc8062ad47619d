package agon.train;

import agon.language.ArcHybridState;
import agon.language.Parser.Parse;

/**
 * Says of any state of a parse, right or wrong so far, how many arcs of the right tree each
 * transition puts out of reach for good. So the parser learns what to do after its own mistakes
 * too.
 *
 * <p>Source: Goldberg and Nivre 2013, <i>Training Deterministic Parsers with Non-Deterministic
 * Oracles</i>, section 5.3.
 */
final class DynamicOracle {
  private final int[] heads;

  /** The oracle of this tree. */
  DynamicOracle(Parse tree) {
    heads = new int[tree.heads().size() + 1];
    heads[0] = -1;
    for (int word = 1; word < heads.length; word++) {
      heads[word] = tree.heads().get(word - 1) + 1;
    }
  }

  /** The right head of a word, words numbered from 1, the root being 0. */
  int head(int word) {
    return heads[word];
  }

  /** How many right arcs this transition, which must be allowed, loses. */
  int cost(ArcHybridState state, int transition) {
    return switch (transition) {
      case ArcHybridState.SHIFT -> shift(state);
      case ArcHybridState.LEFT -> left(state);
      default -> right(state);
    };
  }

  /** The next word can then have no head deeper than the top, and no dependent on the stack. */
  private int shift(ArcHybridState state) {
    int next = state.unread(0);
    int cost = 0;
    for (int below = 0; below < state.depth(); below++) {
      int word = state.stacked(below);
      cost += below > 0 && heads[next] == word ? 1 : 0;
      cost += heads[word] == next ? 1 : 0;
    }
    return cost;
  }

  /** The top can then have no other head, and no dependent among the unread. */
  private int left(ArcHybridState state) {
    int top = state.stacked(0);
    int head = heads[top];
    int next = state.unread(0);
    boolean reachable = head == state.stacked(1) || head > next;
    return (reachable ? 1 : 0) + unreadUnder(state, top);
  }

  private int right(ArcHybridState state) {
    int top = state.stacked(0);
    int next = state.unread(0);
    boolean reachable = next > 0 && heads[top] >= next;
    return (reachable ? 1 : 0) + unreadUnder(state, top);
  }

  private int unreadUnder(ArcHybridState state, int top) {
    int cost = 0;
    int next = state.unread(0);
    for (int word = next; next > 0 && word < heads.length; word++) {
      cost += heads[word] == top ? 1 : 0;
    }
    return cost;
  }
}
