package agon.extract.claim;

import agon.extract.claim.Frame.Trigger;
import agon.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Frames by the first word of their triggers, so that a token meets only the frames that it could
 * set off.
 */
final class FrameIndex {
  private static final Set<String> VERBAL = Set.of("VERB", "AUX");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");
  private static final Set<String> ADJECTIVAL = Set.of("ADJ", "VERB", "NOUN", "PROPN", "ADV");

  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Frame>> byKind = new HashMap<>();
  private final Set<String> tying = new HashSet<>();

  FrameIndex(List<Frame> frames) {
    for (Frame frame : frames) {
      for (String expression : frame.trigger().words()) {
        if (frame.trigger().type() == Frame.Sort.ENTITY) {
          byKind.computeIfAbsent(expression, k -> new ArrayList<>()).add(frame);
        } else {
          add(frame, expression.split("_", -1));
          if (expression.contains("-")) {
            add(frame, expression.replace("-", "_-_").split("_", -1));
          }
        }
      }
    }
  }

  private void add(Frame frame, String[] words) {
    if (frame.has("via") || frame.has("told")) {
      tying.add(words[0]);
    }
    byWord.computeIfAbsent(words[0], k -> new ArrayList<>()).add(new Entry(frame, List.of(words)));
  }

  /** Whether a sentence may set off a frame that needs what the article says elsewhere. */
  boolean mayTie(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                tying.contains(token.lemma().toLowerCase(Locale.ROOT))
                    || tying.contains(token.folded()));
  }

  /** The frames that a mention of this kind sets off. */
  List<Frame> ofKind(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /**
   * The frames that the token sets off, with the token that heads the trigger.
   *
   * @param tree the sentence
   * @param index the trigger's first token
   */
  List<Hit> at(SyntaxTree tree, int index) {
    String lemma = tree.lemma(index);
    String form = tree.token(index).folded();
    List<Hit> hits = new ArrayList<>();
    collect(tree, index, lemma, hits);
    if (!form.equals(lemma)) {
      collect(tree, index, form, hits);
    }
    return hits;
  }

  private void collect(SyntaxTree tree, int index, String word, List<Hit> hits) {
    for (Entry entry : byWord.getOrDefault(word, List.of())) {
      int last = index + entry.words().size() - 1;
      if (last < tree.size() && follows(tree, index, entry.words())) {
        int head = headOf(tree, index, last);
        boolean fixed = last > index;
        if (fixed || fits(entry.frame().trigger(), tree.token(head).tag())) {
          hits.add(new Hit(entry.frame(), head, last));
        }
      }
    }
  }

  private static boolean follows(SyntaxTree tree, int index, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.equals(tree.lemma(index + i)) && !word.equals(tree.token(index + i).folded())) {
        return false;
      }
    }
    return true;
  }

  private static int headOf(SyntaxTree tree, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = tree.head(i);
      if (head < first || head > last) {
        return i;
      }
    }
    return first;
  }

  private static boolean fits(Trigger trigger, String tag) {
    return switch (trigger.type()) {
      case VERB -> VERBAL.contains(tag);
      case NOUN -> NOMINAL.contains(tag);
      case ADJECTIVE -> ADJECTIVAL.contains(tag);
      case WORD, ENTITY -> true;
    };
  }

  /**
   * A frame set off.
   *
   * @param frame the frame
   * @param trigger index of the token that heads the trigger
   * @param last index of the trigger's last token
   */
  record Hit(Frame frame, int trigger, int last) {}

  private record Entry(Frame frame, List<String> words) {}
}
