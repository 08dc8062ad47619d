package agon.language;

import agon.text.PartialDate;
import agon.text.Sentence;
import agon.text.Span;
import agon.text.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what says when in a sentence and resolves it against the day of publication, as precisely
 * as the words and no more; what cannot be resolved for sure is left out. Safe for several threads.
 */
final class TimeFinder {
  private final TimeTable table;

  /** The finder of this language. */
  TimeFinder(LanguagePack pack) {
    this.table = new TimeTable(pack);
  }

  /**
   * The time expressions of a sentence, in order, none overlapping another.
   *
   * @param before the last time of the sentence before, from which « a month later » counts unless
   *     this sentence has named another by then
   */
  List<TimeExpression> find(
      Sentence sentence, Optional<LocalDate> published, Optional<PartialDate> before) {
    TimeWords words = new TimeWords(sentence.tokens());
    TimePatterns patterns = new TimePatterns(table, words, new Publication(published));
    SaidTimes later = new SaidTimes(table, words);
    List<TimeExpression> times = new ArrayList<>();
    Optional<PartialDate> last = before;
    int saidYear = 0;
    int at = 0;
    while (at < sentence.tokens().size()) {
      int here = at;
      Optional<TimePatterns.Match> found =
          last.flatMap(said -> later.match(here, said)).or(() -> patterns.match(here));
      int next = found.map(TimePatterns.Match::end).orElse(at + 1);
      Optional<PartialDate> date = found.flatMap(TimePatterns.Match::date);
      if (found.isPresent() && date.isPresent()) {
        saidYear = found.get().said() ? date.get().year() : saidYear;
        // « En 2023, puis en mai » may mean May of either year: better no date than a wrong one.
        if (date.get().month() == 0 || saidYear == 0 || date.get().year() == saidYear) {
          Span first = sentence.tokens().get(at).span();
          Span end = sentence.tokens().get(next - 1).span();
          times.add(new TimeExpression(first.union(end), date.get()));
          last = date;
        }
      }
      at = next;
    }
    return times;
  }
}
