package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.Sentence;
import agon.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The nouns that refer to things of a kind or stand beside their names. Unchanged once built. */
final class NounTable {
  private final Map<String, List<Row>> rows = new HashMap<>();

  private record Row(List<String> words, Optional<EntityKind> kind, List<String> uses) {}

  /** The nouns of this pack's table {@code nouns}. */
  NounTable(LanguagePack pack) {
    for (TableRow row : pack.table("nouns")) {
      String phrase = row.cell(0).toLowerCase(Locale.ROOT).replace("'", "' ");
      List<String> words = List.of(phrase.split(" "));
      Optional<EntityKind> kind =
          row.cell(1).equals("-") ? Optional.empty() : Optional.of(new EntityKind(row.cell(1)));
      rows.computeIfAbsent(words.get(0), key -> new ArrayList<>())
          .add(new Row(words, kind, row.words(2)));
    }
  }

  /** The nouns of a sentence: the longest at each place, none overlapping another. */
  Nouns read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Noun> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Noun> noun = longest(tokens, i);
      noun.ifPresent(found::add);
      i = noun.map(n -> n.last() + 1).orElse(i + 1);
    }
    return new Nouns(tokens.size(), found);
  }

  private Optional<Noun> longest(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    Optional<Noun> best = Optional.empty();
    List<Row> byLemma = rows.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
    List<Row> byForm = rows.getOrDefault(token.folded(), List.of());
    for (List<Row> candidates : List.of(byLemma, byForm)) {
      for (Row row : candidates) {
        int last = first + row.words.size() - 1;
        if (matches(tokens, first, row.words) && best.map(b -> b.last() < last).orElse(true)) {
          best = Optional.of(new Noun(first, last, row.kind, row.uses));
        }
      }
    }
    return best;
  }

  private static boolean matches(List<Token> tokens, int first, List<String> words) {
    if (first + words.size() > tokens.size()) {
      return false;
    }
    for (int k = 1; k < words.size(); k++) {
      Token token = tokens.get(first + k);
      String word = words.get(k);
      if (!token.folded().equals(word) && !token.lemma().equalsIgnoreCase(word)) {
        return false;
      }
    }
    return true;
  }
}
