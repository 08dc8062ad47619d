package agon.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of single words: the hand-written table {@code word-forms} and, under it, the table
 * {@code lexicon} that was learned from treebanks; with the dictionary forms that both and the
 * table {@code lemmas} name.
 */
final class Lexicon {
  private final Map<String, List<Analysis>> forms = new HashMap<>();
  private final Map<String, Set<String>> lemmas = new HashMap<>();

  private record Analysis(String tag, Morphology morphology) {}

  /** What these tables know. */
  Lexicon(LanguagePack pack) {
    read(pack, "word-forms");
    read(pack, "lexicon");
    for (TableRow row : pack.table("lemmas")) {
      for (String lemma : row.words(1)) {
        know(row.cell(0), lemma);
      }
    }
  }

  /** The likeliest analysis of a form in lower case that has this tag, when it is known. */
  Optional<Morphology> find(String form, String tag) {
    for (Analysis analysis : forms.getOrDefault(form, List.of())) {
      if (analysis.tag().equals(tag)) {
        return Optional.of(analysis.morphology());
      }
    }
    return Optional.empty();
  }

  /** All that is known of a form in lower case that has this tag, the likeliest first. */
  List<Morphology> all(String form, String tag) {
    return forms.getOrDefault(form, List.of()).stream()
        .filter(analysis -> analysis.tag().equals(tag))
        .map(Analysis::morphology)
        .toList();
  }

  /** Whether some word of this tag has this dictionary form. */
  boolean knows(String tag, String lemma) {
    return lemmas.getOrDefault(tag, Set.of()).contains(lemma);
  }

  private void read(LanguagePack pack, String table) {
    for (TableRow row : pack.table(table)) {
      String form = row.cell(0);
      String lemma = row.cell(2).equals("=") ? form : row.cell(2);
      forms
          .computeIfAbsent(form, k -> new ArrayList<>(1))
          .add(new Analysis(row.cell(1), new Morphology(lemma, row.cell(3))));
      know(row.cell(1), lemma);
    }
  }

  private void know(String tag, String lemma) {
    lemmas.computeIfAbsent(tag, t -> new HashSet<>()).add(lemma);
  }
}
