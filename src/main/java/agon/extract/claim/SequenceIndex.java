package agon.extract.claim;

import agon.extract.claim.Sequence.Element;
import agon.extract.claim.Sequence.Sort;
import agon.knowledge.LinkedMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sequences by what they open with, so that a token meets only the sequences that could start
 * there.
 */
final class SequenceIndex {
  /** The kind that stands for any kind. */
  private static final String ANY = "";

  private final List<Sequence> sequences;
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Integer>> byKind = new HashMap<>();
  private final List<Integer> anywhere = new ArrayList<>();

  SequenceIndex(List<Sequence> sequences, Words words) {
    this.sequences = List.copyOf(sequences);
    for (int i = 0; i < sequences.size(); i++) {
      add(i, opening(sequences.get(i)), words);
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
      case WORD -> put(byWord, opening.words(), sequence);
      case CLASS -> put(byWord, words.all(opening.words().iterator().next()), sequence);
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
   */
  List<Sequence> at(SyntaxTree tree, int token, @Nullable LinkedMention mention) {
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
    return lists.stream().flatMap(List::stream).sorted().distinct().map(sequences::get).toList();
  }
}
