package agon.evaluate;

/**
 * So many of so many.
 *
 * @param part how many are right
 * @param whole of how many
 */
public record Ratio(int part, int whole) {
  /** Quantile of the normal distribution for an interval of 95 %. */
  private static final double Z = 1.959963984540054;

  /** None of none. */
  public static final Ratio NONE = new Ratio(0, 0);

  /** Both counts added. */
  public Ratio plus(Ratio other) {
    return new Ratio(part + other.part, whole + other.whole);
  }

  /** One more of the whole, right or not. */
  Ratio count(boolean right) {
    return new Ratio(part + (right ? 1 : 0), whole + 1);
  }

  /** The share, 0 to 1; 0 of none. */
  public double value() {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /**
   * The lower end of the 95 % interval of the share. Source: E. B. Wilson, "Probable inference, the
   * law of succession, and statistical inference", 1927.
   */
  public double low() {
    return whole == 0 ? 0 : Math.max(0, middle() - reach());
  }

  /** The upper end of the 95 % interval of the share, as for {@link #low()}. */
  public double high() {
    return whole == 0 ? 1 : Math.min(1, middle() + reach());
  }

  private double middle() {
    return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
  }

  private double reach() {
    double p = value();
    return Z / (1 + Z * Z / whole) * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole));
  }
}
