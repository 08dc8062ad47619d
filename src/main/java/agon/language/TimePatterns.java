package agon.language;

import agon.text.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes that time expressions have, over the tokens of one sentence. */
final class TimePatterns {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern DAY =
      Pattern.compile("([1-9]|0[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th)?");

  /**
   * A shape found.
   *
   * @param end index just after its last token
   * @param date the time it names; empty when it is a time that cannot be resolved
   * @param said whether the words themselves name the year
   */
  record Match(int end, Optional<PartialDate> date, boolean said) {}

  private final TimeTable table;
  private final TimeWords words;
  private final Publication publication;

  TimePatterns(TimeTable table, TimeWords words, Publication publication) {
    this.table = table;
    this.words = words;
    this.publication = publication;
  }

  /** The shape that starts at this token, the longest first. */
  Optional<Match> match(int at) {
    return numeric(at)
        .or(() -> phrase(at))
        .or(() -> ago(at))
        .or(() -> weekday(at))
        .or(() -> dayFirst(at))
        .or(() -> monthFirst(at))
        .or(() -> season(at))
        .or(() -> year(at));
  }

  private Optional<Match> numeric(int at) {
    boolean dayFirst = table.is("setting numeric", "day-first");
    return NumericDates.read(words.text(at), dayFirst)
        .map(d -> new Match(at + 1, Optional.of(d), true));
  }

  /** « last month », « la semaine dernière ». */
  private Optional<Match> phrase(int at) {
    Optional<Match> longest = Optional.empty();
    boolean opens = table.opens("relative", words.low(at));
    int end = Math.min(words.size(), at + TimeTable.LONGEST_PHRASE);
    for (int i = at; opens && i < end; i++) {
      String value = table.value("relative", words.joined(at, i + 1));
      if (!value.isEmpty()) {
        int space = value.indexOf(' ');
        int count = Integer.parseInt(value.substring(space + 1));
        longest = found(i + 1, publication.shifted(value.substring(0, space), count));
      }
    }
    return longest;
  }

  /** « il y a deux ans », « two years ago ». */
  private Optional<Match> ago(int at) {
    int number = at;
    boolean before =
        at + 2 < words.size()
            && table.opens("ago before", words.low(at))
            && table.is("ago before", words.joined(at, at + 3));
    if (before) {
      number = at + 3;
    }
    int count = table.count(words.low(number));
    String unit = table.value("unit", words.low(number + 1));
    if (count == 0 || unit.isEmpty()) {
      return Optional.empty();
    }
    if (before) {
      return found(number + 2, publication.shifted(unit, -count));
    }
    return table.is("ago after", words.low(number + 2))
        ? found(number + 3, publication.shifted(unit, -count))
        : Optional.empty();
  }

  /** « mardi », « lundi 27 janvier », « last Tuesday ». */
  private Optional<Match> weekday(int at) {
    // The first word of a sentence has a capital in every language.
    int number = table.number("weekday", at == 0 ? words.low(at) : words.text(at));
    number = number == 0 ? table.number("weekday", words.text(at)) : number;
    if (number == 0) {
      return Optional.empty();
    }
    int next = words.low(at + 1).equals(",") ? at + 2 : at + 1;
    Optional<Match> day = dayFirst(next).or(() -> monthAndDay(next));
    if (day.isPresent()) {
      return day;
    }
    boolean last = isBeside("last", at, at + 1);
    boolean future = isBeside("next", at, at + 1);
    boolean habit = !last && !future && table.is("habit", words.low(at - 1));
    Optional<Match> tied = anaphoric(at + 1);
    if (habit || tied.isPresent()) {
      return tied.or(() -> found(at + 1, Optional.empty()));
    }
    int end = at + 1 + (isWord("last", at + 1) || isWord("next", at + 1) ? 1 : 0);
    return found(end, publication.weekday(number, last, future));
  }

  /** « 15 janvier 2025 », « 1er août », « 15 January ». */
  private Optional<Match> dayFirst(int at) {
    int day = day(at);
    int month = day == 0 ? 0 : table.monthInAnyCase(words.text(at + 1));
    return month == 0 ? Optional.empty() : dated(month, day, at + 2);
  }

  private Optional<Match> monthAndDay(int at) {
    int month = table.monthInAnyCase(words.text(at));
    int day = month == 0 ? 0 : day(at + 1);
    return day == 0 ? Optional.empty() : dated(month, day, at + 2);
  }

  /** A day and a month, with the year that follows or without. */
  private Optional<Match> dated(int month, int day, int end) {
    int year = words.low(end).equals(",") && isYear(end + 1) ? end + 1 : end;
    if (isYear(year)) {
      return said(year + 1, Publication.date(Integer.parseInt(words.text(year)), month, day));
    }
    return anaphoric(end)
        .or(() -> found(end, publication.dayOfMonth(month, day, words.isFuture(end))));
  }

  /** « octobre 2023 », « en octobre », « Jan. 15, 2025 », « last December ». */
  private Optional<Match> monthFirst(int at) {
    Optional<Match> day = monthAndDay(at);
    if (day.isPresent()) {
      return day;
    }
    int month = table.monthInAnyCase(words.text(at));
    int year = words.low(at + 1).equals(",") ? at + 2 : at + 1;
    if (month > 0 && isYear(year)) {
      return said(
          year + 1, Optional.of(new PartialDate(Integer.parseInt(words.text(year)), month, 0)));
    }
    boolean last = isBeside("last", at, at + 1);
    boolean next = isBeside("next", at, at + 1);
    boolean cued =
        last || next || table.is("cue month", words.low(at - 1)) || words.text(at).contains("-");
    if (table.month(words.text(at)) == 0 || !cued) {
      return Optional.empty();
    }
    Optional<Match> tied = anaphoric(at + 1);
    if (tied.isPresent()) {
      return tied;
    }
    int end = at + 1 + (isWord("last", at + 1) || isWord("next", at + 1) ? 1 : 0);
    return found(
        end,
        last ? publication.lastMonth(month) : publication.month(month, next || words.isFuture(at)));
  }

  /** « l'été dernier », « last summer ». */
  private Optional<Match> season(int at) {
    int month = table.number("season", words.low(at));
    return month > 0 && isBeside("last", at, at + 1)
        ? found(at + 1 + (isWord("last", at + 1) ? 1 : 0), publication.season(month))
        : Optional.empty();
  }

  /** « en 2024 », « since 2022 »; never the number of a thing. */
  private Optional<Match> year(int at) {
    boolean counted = words.isCounted(at + 1);
    return isYear(at) && table.is("cue year", words.low(at - 1)) && !counted
        ? said(at + 1, Optional.of(new PartialDate(Integer.parseInt(words.text(at)), 0, 0)))
        : Optional.empty();
  }

  private boolean isYear(int at) {
    String word = words.text(at);
    return word.length() == 4 && YEAR.matcher(word).matches();
  }

  private int day(int at) {
    String word = words.text(at);
    if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return 0;
    }
    Matcher day = DAY.matcher(word);
    return day.matches() ? Integer.parseInt(day.group(1)) : 0;
  }

  private boolean isWord(String kind, int at) {
    return table.is(kind, words.low(at));
  }

  private boolean isBeside(String kind, int first, int end) {
    return isWord(kind, first - 1) || isWord(kind, end);
  }

  /**
   * A date that the words after it tie to another one than that of publication; they are part of
   * it, and none by themselves.
   */
  private Optional<Match> anaphoric(int at) {
    boolean opens = table.opens("anaphora", words.low(at));
    int last = opens ? Math.min(words.size(), at + TimeTable.LONGEST_PHRASE) : at;
    for (int end = last; end > at; end--) {
      if (table.is("anaphora", words.joined(at, end))) {
        return found(end, Optional.empty());
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> found(int end, Optional<PartialDate> date) {
    return Optional.of(new Match(end, date, false));
  }

  private static Optional<Match> said(int end, Optional<PartialDate> date) {
    return Optional.of(new Match(end, date, true));
  }
}
