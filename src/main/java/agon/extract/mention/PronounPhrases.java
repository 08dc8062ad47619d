package agon.extract.mention;

import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds the pronouns of several words and those that count or order: "the latter", « tous deux »,
 * "both", « le premier ». The same words before a noun say something of it: "both firms".
 */
final class PronounPhrases {
  private static final int LONGEST = 5;
  private static final Set<String> PHRASAL = Set.of("set", "first", "second");
  private static final Set<String> ARGUMENTS =
      Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "root", "dislocated");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET", "SYM");

  private static final Set<String> LINKING = Set.of("ADP", "PART", "SCONJ");

  private final Map<String, TableRow> rows = new HashMap<>();

  /** The phrases of this pack's table {@code pronouns}. */
  PronounPhrases(LanguagePack pack) {
    for (TableRow row : pack.table("pronouns")) {
      String phrase = row.cell(0).replace("'", "' ").strip();
      if (phrase.contains(" ") || isSet(row)) {
        rows.put(phrase, row);
      }
    }
  }

  /** Whether this pronoun counts or orders what it stands for. */
  static boolean isSet(TableRow row) {
    return PHRASAL.contains(row.cell(5));
  }

  /** The last token of the longest phrase that starts here; -1 when none does. */
  int lastOf(Line line, int first) {
    int found = -1;
    StringBuilder words = new StringBuilder();
    for (int i = first; i < Math.min(line.size(), first + LONGEST); i++) {
      words.append(i == first ? "" : " ").append(line.word(i));
      TableRow row = rows.get(words.toString());
      if (row != null && !line.tag(i + 1).equals("NOUN") && stands(line, first, i, row)) {
        found = i;
      }
    }
    return found;
  }

  /** Whether words that count or order are an argument by themselves, with no complement. */
  private static boolean stands(Line line, int first, int last, TableRow row) {
    if (!isSet(row)) {
      return true;
    }
    int head = line.sentence().headOf(line.span(first, last));
    boolean argument = head >= 0 && ARGUMENTS.contains(plain(line.tokens().get(head)));
    boolean bare = !NOMINAL.contains(line.tag(last + 1)) && !isCompleted(line, last + 1, head);
    return argument && bare && !line.word(last + 1).equals("-");
  }

  private static String plain(Token token) {
    return token.dependency().replaceFirst(":.*", "");
  }

  /** « le premier à… », "the two that…": what follows tells which are meant. */
  private static boolean isCompleted(Line line, int next, int head) {
    if (next >= line.size()) {
      return false;
    }
    Token token = line.tokens().get(next);
    boolean linked = LINKING.contains(token.tag()) && token.head() > next;
    return token.has("PronType", "Rel")
        || (linked && line.tokens().get(token.head()).head() == head);
  }
}
