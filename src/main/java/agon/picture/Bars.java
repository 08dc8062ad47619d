package agon.picture;

import java.util.List;

/**
 * A bar chart as plain values.
 *
 * @param title what it shows
 * @param note a line under the title
 * @param bars the bars in order
 * @param isUpright whether bars stand, as for times, or lie, as for names
 */
public record Bars(String title, String note, List<Bar> bars, boolean isUpright) {
  /** Copies the list. */
  public Bars {
    bars = List.copyOf(bars);
  }

  /**
   * A bar.
   *
   * @param label what it stands for
   * @param value how long it is, not negative
   */
  public record Bar(String label, double value) {}
}
