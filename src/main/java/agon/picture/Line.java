package agon.picture;

/** How a line is drawn. */
public enum Line {
  /** Unbroken. */
  SOLID(""),
  /** Long dashes with little between. */
  LONG("12 3"),
  /** Dashes. */
  DASHED("9 5"),
  /** Short dashes. */
  SHORT("4 4"),
  /** Dots with a cross in the middle. */
  CROSSED("1 4");

  private final String dashes;

  Line(String dashes) {
    this.dashes = dashes;
  }

  /** The lengths of dashes and gaps; empty when unbroken. */
  String dashes() {
    return dashes;
  }
}
