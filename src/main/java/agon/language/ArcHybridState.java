package agon.language;

import java.util.Arrays;

/**
 * A parse under way: a stack of words still without a head, the words not yet read, and the arcs so
 * far. Words are numbered from 1 in order; 0 is the root, at the bottom of the stack. Scratch of
 * one call, never shared between threads.
 *
 * <p>Source: the arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta 2011, <i>Dynamic
 * Programming Algorithms for Transition-Based Dependency Parsers</i>; with the root taking its one
 * word only after all are read, so that every sentence ends as one tree.
 */
public final class ArcHybridState {
  /** Moves the next word onto the stack. */
  public static final int SHIFT = 0;

  /** Makes the next word the head of the stack's top, and drops the top. */
  public static final int LEFT = 1;

  /** Makes the word beneath the stack's top its head, and drops the top. */
  public static final int RIGHT = 2;

  /** How many transitions there are. */
  public static final int TRANSITIONS = 3;

  /** Stands for a word that is not there. */
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private int depth = 1;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  private final int[][] left = new int[2][];
  private final int[][] right = new int[2][];
  private final int[] leftCount;
  private final int[] rightCount;

  /**
   * The start of a parse.
   *
   * @param words how many words the sentence has
   */
  public ArcHybridState(int words) {
    size = words + 1;
    stack = new int[size];
    heads = filled(size);
    labels = new int[size];
    leftCount = new int[size];
    rightCount = new int[size];
    for (int i = 0; i < 2; i++) {
      left[i] = filled(size);
      right[i] = filled(size);
    }
  }

  /** Whether every word has its head. */
  public boolean done() {
    return depth == 1 && next == size;
  }

  /** Whether this transition may be taken here; one always may until the parse is done. */
  public boolean allows(int transition) {
    boolean unread = next < size;
    return switch (transition) {
      case SHIFT -> unread;
      case LEFT -> unread && depth > 1;
      default -> depth > 2 || (depth == 2 && !unread);
    };
  }

  /** The word at this depth of the stack, 0 being its top; {@link #NONE} where it ends. */
  public int stacked(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  /** How many words are on the stack, the root included. */
  public int depth() {
    return depth;
  }

  /** The word this many places after the next; {@link #NONE} after the last. */
  public int unread(int ahead) {
    return next + ahead < size ? next + ahead : NONE;
  }

  /** The word that a transition to the left or right would make a head. */
  public int headBy(int transition) {
    return transition == LEFT ? next : stacked(1);
  }

  /**
   * Takes a transition that is allowed.
   *
   * @param label the label of the arc that it makes; of no meaning for {@link #SHIFT}
   */
  public void take(int transition, int label) {
    if (transition == SHIFT) {
      stack[depth++] = next++;
      return;
    }
    int head = headBy(transition);
    int word = stack[--depth];
    heads[word] = head;
    labels[word] = label;
    boolean before = word < head;
    int[][] side = before ? left : right;
    side[1][head] = side[0][head];
    side[0][head] = word;
    (before ? leftCount : rightCount)[head]++;
  }

  /** The head of a word, or {@link #NONE} as long as it has none. */
  public int head(int word) {
    return heads[word];
  }

  /** The label of a word that has its head; {@link #NONE} for no word. */
  public int label(int word) {
    return word == NONE ? NONE : labels[word];
  }

  /** The outermost word under this one to its left, or for {@code second} the one inside it. */
  int leftChild(int word, int second) {
    return word == NONE ? NONE : left[second][word];
  }

  /** The outermost word under this one to its right, or for {@code second} the one inside it. */
  int rightChild(int word, int second) {
    return word == NONE ? NONE : right[second][word];
  }

  /** How many words hang on this one to its left, seven at most. */
  int leftValency(int word) {
    return word == NONE ? 0 : Math.min(7, leftCount[word]);
  }

  /** How many words hang on this one to its right, seven at most. */
  int rightValency(int word) {
    return word == NONE ? 0 : Math.min(7, rightCount[word]);
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }
}
