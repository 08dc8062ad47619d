package agon.language;

import java.util.Arrays;

/**
 * The features of one decision, as hashes. Scratch of one call: filled, read and cleared again, and
 * never shared between threads.
 */
public final class FeatureList {
  private int[] hashes = new int[96];
  private long[] words = {};
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** Adds a feature. */
  public void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** How many features there are. */
  public int size() {
    return size;
  }

  /** The feature at this index, in order of addition. */
  public int get(int index) {
    return hashes[index];
  }

  /** The features so far, as an array of its own. */
  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  /** Scratch for whoever looks the features up: a word for each, of no meaning yet. */
  long[] words() {
    if (words.length < size) {
      words = new long[hashes.length];
    }
    return words;
  }

  /** Replaces what is here by these features. */
  public void set(int[] features) {
    hashes = Arrays.copyOf(features, Math.max(features.length, 1));
    size = features.length;
  }
}
