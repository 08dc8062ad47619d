package agon.extract.claim;

import agon.extract.claim.Sequence.Element;
import agon.extract.claim.Sequence.Sort;
import agon.knowledge.LinkedMention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sequences by what they open with and by a word that they need, so that a token meets only the
 * sequences that could start there and have all of their words in the sentence.
 */
final class SequenceIndex {
  /** The kind that stands for any kind. */
  private static final String ANY = "";

  private final List<Sequence> sequences;
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Integer>> byKind = new HashMap<>();
  private final List<Integer> anywhere = new ArrayList<>();
  private final Map<String, BitSet> needing = new HashMap<>();
  private final BitSet needless = new BitSet();

  SequenceIndex(List<Sequence> sequences, Words words) {
    this.sequences = List.copyOf(sequences);
    for (int i = 0; i < sequences.size(); i++) {
      add(i, opening(sequences.get(i)), words);
      need(i, sequences.get(i), words);
    }
  }

  /** Notes the words of which a sequence needs one: those of its element with the fewest. */
  private void need(int sequence, Sequence row, Words words) {
    Optional<Set<String>> fewest =
        row.elements().stream()
            .filter(element -> !element.optional())
            .filter(element -> element.sort() == Sort.WORD || element.sort() == Sort.CLASS)
            .map(element -> words(element, words))
            .min(Comparator.comparingInt(Set::size));
    fewest.ifPresentOrElse(
        keys -> keys.forEach(k -> needing.computeIfAbsent(k, n -> new BitSet()).set(sequence)),
        () -> needless.set(sequence));
  }

  private static Set<String> words(Element element, Words words) {
    return element.sort() == Sort.WORD
        ? element.words()
        : words.all(element.words().iterator().next());
  }

  /** The sequences one of whose words, where they need any, stands in the sentence. */
  BitSet possible(SyntaxTree tree) {
    BitSet possible = (BitSet) needless.clone();
    for (int token = 0; token < tree.size(); token++) {
      add(possible, tree.lemma(token));
      add(possible, tree.folded(token));
    }
    return possible;
  }

  private void add(BitSet possible, String word) {
    BitSet sequences = needing.get(word);
    if (sequences != null) {
      possible.or(sequences);
    }
  }

  /** The first element that a token must match. */
  private static Element opening(Sequence sequence) {
    return sequence.elements().stream()
        .filter(element -> element.sort() != Sort.START)
        .findFirst()
        .orElse(sequence.elements().get(0));
  }

  private void add(int sequence, Element opening, Words words) {
    switch (opening.optional() ? Sort.RUN : opening.sort()) {
      case WORD, CLASS -> put(byWord, words(opening, words), sequence);
      case SUBJECT, OBJECT, MENTION ->
          put(byKind, opening.words().isEmpty() ? Set.of(ANY) : opening.words(), sequence);
      case RUN, START, NOT -> anywhere.add(sequence);
    }
  }

  private static void put(Map<String, List<Integer>> index, Collection<String> keys, int sequence) {
    keys.forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>()).add(sequence));
  }

  /**
   * The sequences that could start at a token, in the order of their rows.
   *
   * @param mention the mention that starts there, if any
   * @param possible those that the sentence has the words for
   */
  List<Sequence> at(SyntaxTree tree, int token, @Nullable LinkedMention mention, BitSet possible) {
    List<List<Integer>> lists = new ArrayList<>(5);
    lists.add(anywhere);
    lists.add(byWord.getOrDefault(tree.lemma(token), List.of()));
    lists.add(byWord.getOrDefault(tree.folded(token), List.of()));
    if (mention != null) {
      lists.add(byKind.getOrDefault(ANY, List.of()));
      lists.add(byKind.getOrDefault(mention.entity().kind().name(), List.of()));
    }
    lists.removeIf(List::isEmpty);
    if (lists.isEmpty()) {
      return List.of();
    }
    return lists.stream()
        .flatMap(List::stream)
        .filter(possible::get)
        .sorted()
        .distinct()
        .map(sequences::get)
        .toList();
  }
}
