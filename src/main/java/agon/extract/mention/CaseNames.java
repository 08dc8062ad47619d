package agon.extract.mention;

import agon.knowledge.Folding;
import agon.language.LanguagePack;
import agon.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds named court cases: two names about "v.", or about a word that also means mere rivalry, such
 * as « contre », after a word for a case.
 */
final class CaseNames {
  private static final int LONGEST_PARTY = 8;

  private static final Set<String> OPENERS = Set.of("ADP", "SCONJ", "CCONJ", "ADV", "DET", "PRON");

  private final Set<String> plain;
  private final Set<String> shown;
  private final Set<String> courts;

  /** The words of the table {@code cases}. */
  CaseNames(LanguagePack pack) {
    plain = words(pack, "versus");
    shown = words(pack, "against");
    courts = words(pack, "case");
  }

  private static Set<String> words(LanguagePack pack, String role) {
    return pack.table("cases").stream()
        .filter(row -> row.cell(1).equals(role))
        .map(row -> row.cell(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The cases that a sentence names, in order. */
  List<FoundName> find(Line line) {
    List<FoundName> found = new ArrayList<>();
    for (int i = 1; i + 1 < line.size(); i++) {
      boolean versus = plain.contains(line.word(i));
      if (!versus && !shown.contains(line.word(i))) {
        continue;
      }
      int first = start(line, i - 1);
      int from = i + 1 < line.size() && line.word(i + 1).equals(".") ? i + 2 : i + 1;
      int last = end(line, from);
      if (first < i
          && last >= from
          && (versus || courts.contains(line.word(first - 1)) || introduced(line, first))) {
        Span span = line.span(first, last);
        found.add(new FoundName(span, Kinds.LAWSUIT));
        i = last;
      }
    }
    return found;
  }

  /** Whether a word for a case stands a few words before: « l'affaire opposant … ». */
  private boolean introduced(Line line, int first) {
    return courts.contains(line.word(first - 2)) && !Folding.isWord(line.word(first - 1), 0);
  }

  private static int start(Line line, int from) {
    int first = from + 1;
    for (int i = from; i >= 0 && from - i < LONGEST_PARTY; i--) {
      if (isName(line, i) && !(i == 0 && OPENERS.contains(line.tag(i)))) {
        first = i;
      } else if (!isInner(line, i)) {
        break;
      }
    }
    return first;
  }

  private static int end(Line line, int from) {
    int last = from - 1;
    for (int i = from; i < line.size() && i - from < LONGEST_PARTY; i++) {
      if (isName(line, i)) {
        last = i;
      } else if (!isInner(line, i) || line.word(i).equals("(")) {
        break;
      }
    }
    return last;
  }

  private static boolean isName(Line line, int i) {
    return Folding.isCapital(line.written(i));
  }

  private static boolean isInner(Line line, int i) {
    String word = line.word(i);
    return word.equals("&") || word.equals("(") || word.equals(")") || word.equals("of");
  }
}
