package agon.language;

import agon.text.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates that are written in digits alone. */
final class NumericDates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern SLASHES = Pattern.compile("(\\d\\d?)/(\\d\\d?)/(\\d{4})");

  private NumericDates() {}

  /**
   * The day that a token names.
   *
   * @param dayFirst whether 03/02/2025 is the third of February; without it such a token is not
   *     read, since its order is not known
   */
  static Optional<PartialDate> read(String token, boolean dayFirst) {
    if (token.isEmpty() || !Character.isDigit(token.charAt(0))) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(token);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher slashes = SLASHES.matcher(token);
    if (dayFirst && slashes.matches()) {
      return date(slashes.group(3), slashes.group(2), slashes.group(1));
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(String year, String month, String day) {
    return Publication.date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
