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

  /** The time expressions of a sentence, in order, none overlapping another. */
  List<TimeExpression> find(Sentence sentence, Optional<LocalDate> published) {
    TimePatterns patterns = new TimePatterns(table, sentence.tokens(), new Publication(published));
    List<TimeExpression> times = new ArrayList<>();
    int saidYear = 0;
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<TimePatterns.Match> found = patterns.match(at);
      int end = found.map(TimePatterns.Match::end).orElse(at + 1);
      Optional<PartialDate> date = found.flatMap(TimePatterns.Match::date);
      if (found.isPresent() && date.isPresent()) {
        saidYear = found.get().said() ? date.get().year() : saidYear;
        // « En 2023, puis en mai » may mean May of either year: better no date than a wrong one.
        if (date.get().month() == 0 || saidYear == 0 || date.get().year() == saidYear) {
          Span first = sentence.tokens().get(at).span();
          Span last = sentence.tokens().get(end - 1).span();
          times.add(new TimeExpression(first.union(last), date.get()));
        }
      }
      at = end;
    }
    return times;
  }
}
