package agon.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of single words: the hand-written table {@code word-forms} and, under it, the table
 * {@code lexicon} that was learned from treebanks; with the dictionary forms that both and the
 * table {@code lemmas} name.
 */
final class Lexicon {
  private final Map<String, Morphology> forms = new HashMap<>();
  private final Map<String, Set<String>> lemmas = new HashMap<>();

  Lexicon(LanguagePack pack) {
    read(pack, "lexicon");
    read(pack, "word-forms");
    for (TableRow row : pack.table("lemmas")) {
      for (String lemma : row.words(1)) {
        know(row.cell(0), lemma);
      }
    }
  }

  /** The analysis of a form in lower case that has this tag, when it is known. */
  Optional<Morphology> find(String form, String tag) {
    return Optional.ofNullable(forms.get(tag + " " + form));
  }

  /** Whether some word of this tag has this dictionary form. */
  boolean knows(String tag, String lemma) {
    return lemmas.getOrDefault(tag, Set.of()).contains(lemma);
  }

  private void read(LanguagePack pack, String table) {
    for (TableRow row : pack.table(table)) {
      String form = row.cell(0);
      String lemma = row.cell(2).equals("=") ? form : row.cell(2);
      forms.put(row.cell(1) + " " + form, new Morphology(lemma, row.cell(3)));
      know(row.cell(1), lemma);
    }
  }

  private void know(String tag, String lemma) {
    lemmas.computeIfAbsent(tag, t -> new HashSet<>()).add(lemma);
  }
}
