package agon.extract.mention;

import agon.knowledge.Folding;
import agon.language.LanguagePack;
import agon.language.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds authorities that are named by a noun and a name: « tribunal fédéral de Los Angeles », «
 * gouvernement chinois », "federal court in Nashville", "Trump administration".
 */
final class AuthorityNames {
  private static final Set<String> LINKS =
      Set.of("de", "du", "des", "d'", "la", "le", "l'", "les", "of", "for", "in", "the", "appel");
  private static final int REACH = 9;

  private final Map<String, List<String>> patterns = new HashMap<>();

  /** The nouns of the table {@code authority-nouns}. */
  AuthorityNames(LanguagePack pack) {
    for (TableRow row : pack.table("authority-nouns")) {
      patterns.put(row.cell(0), row.words(1));
    }
  }

  /** The authorities of a sentence, in order. */
  List<FoundName> find(Line line, NameCover known) {
    List<FoundName> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (known.covers(line.span(i, i))) {
        continue;
      }
      List<String> noun =
          patterns.getOrDefault(
              line.tokens().get(i).lemma().toLowerCase(Locale.ROOT),
              patterns.getOrDefault(line.word(i), List.of()));
      boolean proper = noun.contains("proper") && i > 0 && Folding.isCapital(line.written(i));
      int first = noun.contains("before") || proper ? before(line, i, known) : i;
      int last = noun.contains("of") || (proper && first < i) ? of(line, i, proper) : i;
      if ((last == i && noun.contains("after")) || noun.contains("name")) {
        last = Math.max(last, after(line, i, known, noun.contains("name")));
      }
      if (last > i) {
        first = Math.min(first, adjectives(line, i));
      }
      if (first < i || last > i) {
        found.add(new FoundName(line.span(first, last), Kinds.AUTHORITY));
        i = last;
      }
    }
    return found;
  }

  /** The last token of « (adjective) de la Justice »; the noun when no name follows. */
  private static int of(Line line, int noun, boolean proper) {
    int last = noun;
    boolean linked = false;
    boolean named = Folding.isCapital(line.written(noun)) && noun > 0;
    for (int i = noun + 1; i < line.size() && i - noun < REACH; i++) {
      if (linked && Folding.isCapital(line.written(i))) {
        last = i;
      } else if (LINKS.contains(line.word(i))
          && !(isBreak(line.word(i), proper) && (last > noun || named))) {
        linked = true;
      } else if (last > noun || !line.tag(i).equals("ADJ")) {
        break;
      }
    }
    return last;
  }

  /**
   * Once a name has begun, only « de », and "for" after a proper name, joins more of it: "court in
   * Nashville in May" ends before May, "the High Court in London" before London.
   */
  private static boolean isBreak(String word, boolean proper) {
    return word.equals("in") || (word.equals("for") && !proper);
  }

  private static int before(Line line, int noun, NameCover known) {
    int first = noun;
    while (first > 0
        && Folding.isCapital(line.written(first - 1))
        && (known.covers(line.span(first - 1, first - 1)) || line.tag(first - 1).equals("PROPN"))) {
      first--;
    }
    return first;
  }

  private static int after(Line line, int noun, NameCover known, boolean name) {
    boolean inside = noun + 1 < line.size();
    boolean place = inside && known.covers(line.span(noun + 1, noun + 1));
    boolean capital = inside && Folding.isCapital(line.written(noun + 1));
    return place && (name || !capital) ? noun + 1 : noun;
  }

  private static int adjectives(Line line, int noun) {
    int first = noun;
    while (first > 0 && line.tag(first - 1).equals("ADJ")) {
      first--;
    }
    return first;
  }
}
