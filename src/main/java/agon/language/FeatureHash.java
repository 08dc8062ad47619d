package agon.language;

/**
 * Turns features into 32-bit numbers. A feature is the number of its template mixed with the hashes
 * of what it looks at; two features may share a number, which costs a linear model little and saves
 * it a dictionary. Shipped models depend on these functions: change them and train again.
 *
 * <p>Source: the hashing trick, Weinberger and others 2009, <i>Feature Hashing for Large Scale
 * Multitask Learning</i>.
 */
public final class FeatureHash {
  /** What stands for a word where there is none. */
  static final int NOTHING = 0x55555;

  private static final int MULTIPLIER = 0x9E3779B1;

  private FeatureHash() {}

  /** Joins a hash and a value; the upper bits of the result are the best mixed. */
  public static int mix(int hash, int value) {
    int product = (hash ^ value) * MULTIPLIER;
    return product ^ (product >>> 15);
  }

  /** Joins a hash and two values, in order. */
  public static int mix(int hash, int first, int second) {
    return mix(mix(hash, first), second);
  }

  /** Joins a hash and three values, in order. */
  public static int mix(int hash, int first, int second, int third) {
    return mix(mix(mix(hash, first), second), third);
  }

  /** The hash of the characters from {@code start} to {@code end}, in UTF-16 units. */
  public static int of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash * 0x85EBCA6B;
  }

  /** The hash of a word. */
  public static int of(String text) {
    return of(text, 0, text.length());
  }
}
