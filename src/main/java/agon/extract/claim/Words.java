package agon.extract.claim;

import agon.language.LanguagePack;
import agon.language.TableRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The word classes of {@code cues.tsv}: class, then the words, each a lemma or a form in lower
 * case; and what prepositions and nouns come to.
 */
final class Words {
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, List<String[]>> phrases = new HashMap<>();
  private final Map<String, String> prepositions = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  Words(LanguagePack pack) {
    for (TableRow row : pack.table("cues")) {
      Set<String> words = classes.computeIfAbsent(row.cell(0), k -> new HashSet<>());
      row.words(1).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
    classes.forEach(
        (type, words) ->
            phrases.put(type, words.stream().map(word -> word.split(" ", -1)).toList()));
    for (TableRow row : pack.table("prepositions")) {
      prepositions.put(row.cell(0), row.cell(1));
    }
    for (TableRow row : pack.table("nouns")) {
      if (row.words(2).contains("refer")) {
        kinds.putIfAbsent(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1));
      }
    }
  }

  /**
   * The kind of what a noun may refer to, as {@code nouns.tsv} has it: {@code -} where it tells
   * none; empty for any other noun.
   */
  Optional<String> kind(SyntaxTree tree, int noun) {
    return Optional.ofNullable(kinds.get(tree.lemma(noun)));
  }

  /** Whether the token's lemma or form is in the class. */
  boolean has(String type, SyntaxTree tree, int token) {
    Set<String> words = classes.getOrDefault(type, Set.of());
    return words.contains(tree.lemma(token)) || words.contains(tree.folded(token));
  }

  /** "According to X, Y and Z are in talks": X is a source, and none of the list behind it. */
  boolean isSource(SyntaxTree tree, int name) {
    return tree.hasChild(name, c -> tree.is(c, "case") && has("according", tree, c));
  }

  /** The words of a class, longer expressions with spaces. */
  Set<String> all(String type) {
    return classes.getOrDefault(type, Set.of());
  }

  /** The words of a class as {@link #all} gives them, each taken apart at its spaces. */
  List<String[]> phrases(String type) {
    return phrases.getOrDefault(type, List.of());
  }

  /** The plain preposition that a form stands for: {@code de} for « du ». */
  String preposition(String form) {
    return prepositions.getOrDefault(form, form);
  }

  /** The plain prepositions of these forms. */
  List<String> prepositions(List<String> forms) {
    return forms.stream().map(this::preposition).toList();
  }
}
