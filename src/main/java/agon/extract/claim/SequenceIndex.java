package agon.extract.claim;

import agon.extract.claim.Sequence.Element;
import agon.extract.claim.Sequence.Sort;
import agon.knowledge.LinkedMention;
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
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, BitSet> byKind = new HashMap<>();
  private final BitSet anywhere = new BitSet();
  private final Map<String, BitSet> needing = new HashMap<>();
  private final BitSet needless = new BitSet();
  private final BitSet telling = new BitSet();
  private final BitSet events = new BitSet();

  SequenceIndex(List<Sequence> sequences, Words words) {
    this.sequences = List.copyOf(sequences);
    for (int i = 0; i < sequences.size(); i++) {
      add(i, opening(sequences.get(i)), words);
      need(i, sequences.get(i), words);
      telling.set(i, sequences.get(i).frame().has("told"));
      events.set(i, sequences.get(i).frame().has("event"));
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
    fewest.ifPresentOrElse(keys -> put(needing, keys, sequence), () -> needless.set(sequence));
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
      add(possible, needing, tree.lemma(token));
      add(possible, needing, tree.folded(token));
    }
    return possible;
  }

  /** Those of some sequences that claim. */
  BitSet claiming(BitSet some) {
    BitSet claiming = (BitSet) some.clone();
    claiming.andNot(events);
    return claiming;
  }

  /** Those of some sequences that open an event. */
  BitSet opening(BitSet some) {
    BitSet opening = (BitSet) some.clone();
    opening.and(events);
    return opening;
  }

  /** Whether one of some sequences needs what the article says elsewhere. */
  boolean mayTell(BitSet some) {
    return some.intersects(telling);
  }

  private static void add(BitSet found, Map<String, BitSet> index, String key) {
    BitSet sequences = index.get(key);
    if (sequences != null) {
      found.or(sequences);
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
      case RUN, START, NOT -> anywhere.set(sequence);
    }
  }

  private static void put(Map<String, BitSet> index, Collection<String> keys, int sequence) {
    keys.forEach(key -> index.computeIfAbsent(key, k -> new BitSet()).set(sequence));
  }

  /**
   * The sequences that could start at a token, in the order of their rows.
   *
   * @param mention the mention that starts there, if any
   * @param possible those that the sentence has the words for
   */
  List<Sequence> at(SyntaxTree tree, int token, @Nullable LinkedMention mention, BitSet possible) {
    BitSet found = (BitSet) anywhere.clone();
    add(found, byWord, tree.lemma(token));
    add(found, byWord, tree.folded(token));
    if (mention != null) {
      add(found, byKind, ANY);
      add(found, byKind, mention.entity().kind().name());
    }
    found.and(possible);
    return found.stream().mapToObj(sequences::get).toList();
  }
}
