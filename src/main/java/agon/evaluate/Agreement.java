package agon.evaluate;

/**
 * How what was read agrees with the gold.
 *
 * @param precision of what was read, how much is right
 * @param recall of the gold, how much was found
 */
public record Agreement(Ratio precision, Ratio recall) {
  /** Nothing read, nothing to find. */
  public static final Agreement NONE = new Agreement(Ratio.NONE, Ratio.NONE);

  /** All counts added. */
  public Agreement plus(Agreement other) {
    return new Agreement(precision.plus(other.precision), recall.plus(other.recall));
  }

  /** The harmonic mean of precision and recall; 0 when either is. */
  public double f1() {
    double p = precision.value();
    double r = recall.value();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
