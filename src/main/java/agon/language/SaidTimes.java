package agon.language;

import agon.language.TimePatterns.Match;
import agon.text.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The shapes of times that count from one said just before: « a month later », « that year ». */
final class SaidTimes {
  /** Units of time, each with the parts of a date that counting in it takes. */
  private static final List<String> UNITS = List.of("", "year", "month", "day");

  private final TimeTable table;
  private final TimeWords words;

  SaidTimes(TimeTable table, TimeWords words) {
    this.table = table;
    this.words = words;
  }

  /** The shape that starts at this token, counted from this time, if that is precise enough. */
  Optional<Match> match(int at, PartialDate said) {
    return phrase(at, said).or(() -> counted(at, said));
  }

  /** « the following year », « le lendemain »; but not « le lendemain de la sortie ». */
  private Optional<Match> phrase(int at, PartialDate said) {
    Optional<Match> longest = Optional.empty();
    boolean opens = table.opens("said", words.low(at));
    int last = Math.min(words.size(), at + TimeTable.LONGEST_PHRASE);
    for (int end = at + 1; opens && end <= last; end++) {
      String value = table.value("said", words.joined(at, end));
      if (!value.isEmpty() && !table.is("tied", words.low(end))) {
        int space = value.indexOf(' ');
        int count = Integer.parseInt(value.substring(space + 1));
        longest = found(end, shifted(said, value.substring(0, space), count));
      }
    }
    return longest;
  }

  /** « two weeks later », « un an plus tôt ». */
  private Optional<Match> counted(int at, PartialDate said) {
    int count = table.count(words.low(at));
    String unit = count == 0 ? "" : table.value("unit", words.low(at + 1));
    int last = Math.min(words.size(), at + 2 + TimeTable.LONGEST_PHRASE);
    for (int end = at + 3; !unit.isEmpty() && end <= last; end++) {
      int direction = table.number("later", words.joined(at + 2, end));
      if (direction != 0) {
        return found(end, shifted(said, unit, direction * count));
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> shifted(PartialDate said, String unit, int count) {
    int parts = said.month() == 0 ? 1 : said.day() == 0 ? 2 : 3;
    int needed = UNITS.indexOf(unit.equals("week") ? "day" : unit);
    LocalDate first = LocalDate.of(said.year(), Math.max(1, said.month()), Math.max(1, said.day()));
    return parts < needed
        ? Optional.empty()
        : new Publication(Optional.of(first)).shifted(unit, count);
  }

  private static Optional<Match> found(int end, Optional<PartialDate> date) {
    return Optional.of(new Match(end, date, true));
  }
}
