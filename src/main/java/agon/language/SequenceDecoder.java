package agon.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds the best sequence of labels for a sequence of tokens, where each label is scored by
 * features of its token and by the label before it. Takes time in proportion to the number of
 * tokens. Holds no state, so it is safe for several threads.
 *
 * <p>Source: the Viterbi algorithm as in Collins 2002, <i>Discriminative Training Methods for
 * Hidden Markov Models</i>.
 */
public final class SequenceDecoder {
  private static final int FORBIDDEN = Integer.MIN_VALUE / 4;

  /** The features of the tokens of one sequence. */
  @FunctionalInterface
  public interface Source {
    /**
     * Puts the features of the token at {@code index} into {@code into}, which is cleared first.
     */
    void features(int index, FeatureList into);
  }

  /** Which labels the tokens of one sequence may have. */
  @FunctionalInterface
  public interface Limits {
    /** Whether the token at this index may have the label of this index. */
    boolean allows(int index, int label);
  }

  private final List<String> labels;
  private final boolean[][] follows;

  /**
   * A decoder over these labels.
   *
   * @param labels all labels, at most 127
   * @param mayFollow whether the second label may follow the first; an empty string is the edge of
   *     the sequence; some sequence of every length must be allowed
   */
  public SequenceDecoder(List<String> labels, BiPredicate<String, String> mayFollow) {
    this.labels = List.copyOf(labels);
    int edge = labels.size();
    follows = new boolean[edge + 1][edge + 1];
    for (int before = 0; before <= edge; before++) {
      for (int after = 0; after <= edge; after++) {
        follows[before][after] = mayFollow.test(name(before), name(after));
      }
    }
  }

  /** All labels, in order. */
  public List<String> labels() {
    return labels;
  }

  /**
   * The feature that says which label came before.
   *
   * @param label index of that label, or the number of labels at the start of the sequence
   */
  public static int transition(int label) {
    return FeatureHash.mix(0x7A6, label);
  }

  /**
   * The best allowed sequence.
   *
   * @param length how many tokens there are
   * @return the index of each token's label
   */
  public int[] decode(int length, Source source, Scorer scorer) {
    return decode(length, source, scorer, (index, label) -> true);
  }

  /**
   * The best allowed sequence under limits.
   *
   * @param length how many tokens there are
   * @param limits which labels a token may have; a token that may have none has no limit
   * @return the index of each token's label
   */
  public int[] decode(int length, Source source, Scorer scorer, Limits limits) {
    int[] best = new int[length];
    if (length == 0) {
      return best;
    }
    int count = labels.size();
    int[][] transitions = transitions(scorer);
    byte[][] back = new byte[length][];
    int[] reached = new int[count];
    int[] next = new int[count];
    int[] scores = new int[count];
    int[] limited = new int[count];
    FeatureList features = new FeatureList();
    for (int i = 0; i < length; i++) {
      // Where one label is left, all ways lead through it and its score decides nothing.
      if (limit(i, limits, limited) == 1) {
        Arrays.fill(scores, 0);
      } else {
        source.features(i, features);
        scorer.score(features, scores);
      }
      back[i] = i == 0 ? start(transitions[count], next) : step(transitions, reached, next);
      reach(next, limited, scores, reached);
    }
    best[length - 1] = last(reached);
    for (int i = length - 1; i > 0; i--) {
      best[i - 1] = back[i][best[i]];
    }
    return best;
  }

  /**
   * Puts what forbids a label into {@code limited}, zero for one that may be.
   *
   * @return how many labels may be: all where none is allowed
   */
  private static int limit(int index, Limits limits, int[] limited) {
    int allowed = 0;
    for (int label = 0; label < limited.length; label++) {
      boolean allows = limits.allows(index, label);
      limited[label] = allows ? 0 : FORBIDDEN / 2;
      allowed += allows ? 1 : 0;
    }
    if (allowed == 0) {
      Arrays.fill(limited, 0);
    }
    return allowed == 0 ? limited.length : allowed;
  }

  /** Adds a token's scores; rebased, so that sums stay small however long the sequence is. */
  private static void reach(int[] next, int[] limited, int[] scores, int[] reached) {
    int top = greatest(next);
    for (int label = 0; label < next.length; label++) {
      int score = limited[label] < 0 ? limited[label] : scores[label];
      reached[label] = Math.max(FORBIDDEN, next[label] - top) + score;
    }
  }

  private static int greatest(int[] values) {
    int greatest = values[0];
    for (int value : values) {
      greatest = Math.max(greatest, value);
    }
    return greatest;
  }

  private byte[] start(int[] transition, int[] next) {
    System.arraycopy(transition, 0, next, 0, next.length);
    return new byte[0];
  }

  private static byte[] step(int[][] transitions, int[] reached, int[] next) {
    byte[] back = new byte[next.length];
    Arrays.fill(next, Integer.MIN_VALUE);
    for (int before = 0; before < next.length; before++) {
      int[] transition = transitions[before];
      int score = reached[before];
      for (int after = 0; after < next.length; after++) {
        int sum = score + transition[after];
        if (sum > next[after]) {
          next[after] = sum;
          back[after] = (byte) before;
        }
      }
    }
    return back;
  }

  private int last(int[] reached) {
    int best = -1;
    for (int label = 0; label < reached.length; label++) {
      boolean allowed = follows[label][labels.size()];
      if (allowed && (best < 0 || reached[label] > reached[best])) {
        best = label;
      }
    }
    return best;
  }

  private int[][] transitions(Scorer scorer) {
    int count = labels.size();
    int[][] transitions = new int[count + 1][count];
    for (int before = 0; before <= count; before++) {
      scorer.addTo(transition(before), transitions[before]);
      for (int after = 0; after < count; after++) {
        if (!follows[before][after]) {
          transitions[before][after] = FORBIDDEN;
        }
      }
    }
    return transitions;
  }

  private String name(int label) {
    return label == labels.size() ? "" : labels.get(label);
  }
}
