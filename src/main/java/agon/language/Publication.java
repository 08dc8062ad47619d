package agon.language;

import agon.text.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The day of publication, from which what is said in relation to it is counted. Whatever is not
 * certain is empty.
 *
 * @param day the day, when it is known
 */
record Publication(Optional<LocalDate> day) {
  /** How far ahead a month without its year may lie, in months. */
  private static final int NEAR_FUTURE = 8;

  /** A day of the calendar, when there is such a day. */
  static Optional<PartialDate> date(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A unit of time so many units after the publication. */
  Optional<PartialDate> shifted(String unit, int count) {
    return day.flatMap(
        today ->
            switch (unit) {
              case "day" -> exact(today.plusDays(count));
              case "week" -> week(today.plusWeeks(count));
              case "month" -> Optional.of(month(YearMonth.from(today).plusMonths(count)));
              case "year" -> Optional.of(new PartialDate(today.getYear() + count, 0, 0));
              default -> Optional.empty();
            });
  }

  /**
   * A month without its year: the last one that began by then; in the future the next, unless that
   * is too far off to be meant. The month after publication, unless said to be in the future, may
   * be either: empty.
   */
  Optional<PartialDate> month(int number, boolean future) {
    return day.flatMap(
        today -> {
          YearMonth now = YearMonth.from(today);
          YearMonth month = YearMonth.of(today.getYear(), number);
          YearMonth past = month.isAfter(now) ? month.minusYears(1) : month;
          YearMonth next = past.equals(now) ? past : past.plusYears(1);
          if (future && !next.isAfter(now.plusMonths(NEAR_FUTURE))) {
            return Optional.of(month(next));
          }
          return next.equals(now.plusMonths(1)) ? Optional.empty() : Optional.of(month(past));
        });
  }

  /** The last month of this number that ended by then. */
  Optional<PartialDate> lastMonth(int number) {
    return day.map(
        today -> {
          YearMonth month = YearMonth.of(today.getYear(), number);
          return month(month.isBefore(YearMonth.from(today)) ? month : month.minusYears(1));
        });
  }

  /** A day of a month without its year: the last one by then, else the next. */
  Optional<PartialDate> dayOfMonth(int month, int number, boolean future) {
    return day.flatMap(
        today -> {
          int year = today.getYear();
          Optional<PartialDate> date = date(year, month, number);
          boolean after = date.isPresent() && LocalDate.of(year, month, number).isAfter(today);
          if (future) {
            return after ? date : date(year + 1, month, number);
          }
          return after ? date(year - 1, month, number) : date;
        });
  }

  /** A day of the week: the last one, publication included unless {@code strict}; or the next. */
  Optional<PartialDate> weekday(int number, boolean strict, boolean future) {
    DayOfWeek weekday = DayOfWeek.of(number);
    return day.flatMap(
        today -> {
          if (future) {
            return exact(today.with(TemporalAdjusters.next(weekday)));
          }
          return exact(
              today.with(
                  strict
                      ? TemporalAdjusters.previous(weekday)
                      : TemporalAdjusters.previousOrSame(weekday)));
        });
  }

  /** The year of the last season that began by then. */
  Optional<PartialDate> season(int firstMonth) {
    return day.map(
        today ->
            new PartialDate(
                today.getMonthValue() > firstMonth ? today.getYear() : today.getYear() - 1, 0, 0));
  }

  /** A week has no date of its own: its month, when it lies in one. */
  private static Optional<PartialDate> week(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = monday.plusDays(6);
    return monday.getMonth() == sunday.getMonth()
        ? Optional.of(month(YearMonth.from(monday)))
        : Optional.empty();
  }

  private static PartialDate month(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), 0);
  }

  private static Optional<PartialDate> exact(LocalDate day) {
    return Optional.of(new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }
}
