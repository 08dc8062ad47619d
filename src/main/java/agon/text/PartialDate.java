package agon.text;

import java.util.Locale;

/**
 * A year, a month or a day: as precise as a text says it.
 *
 * @param year the year, 1 to 9999
 * @param month 1 to 12, or 0 when the text names none
 * @param day 1 to 31, or 0 when the text names none; 0 whenever {@code month} is
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException when a part is out of range
   */
  public PartialDate {
    boolean fits = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0 && day <= 31;
    if (!fits || (month == 0 && day != 0)) {
      throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
    }
  }

  /** The ISO 8601 form, such as {@code 2023}, {@code 2023-10} or {@code 2023-10-05}. */
  public String iso() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  @Override
  public int compareTo(PartialDate other) {
    return iso().compareTo(other.iso());
  }
}
