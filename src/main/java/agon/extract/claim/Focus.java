package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.LinkedMention;
import agon.text.Document;
import agon.text.Sentence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The firm that a passage tells of, whose chief « le directeur général » is when nothing says
 * whose: the one that the article names most often, where it stands out in the sentence so far and
 * the two before it.
 *
 * <p>Source of the idea: the centre of attention of Grosz, Joshi and Weinstein, "Centering",
 * Computational Linguistics 21(2), 1995; a clear lead is asked for, since unsure means nobody.
 */
final class Focus {
  /** The focus of an article that tells of no firm. */
  static final Focus NONE = new Focus(List.of(), List.of());

  private static final int WINDOW = 2;
  private static final double LEAD = 1.3;
  private static final double SUBJECT = 2;
  private static final double OFTEN = 0.15;
  private static final int LEAST = 4;
  private static final int AHEAD = 2;

  private final List<Sentence> sentences;
  private final List<LinkedMention> firms;
  private final Map<Entity, Integer> counts = new HashMap<>();

  private Focus(List<Sentence> sentences, List<LinkedMention> mentions) {
    this.sentences = List.copyOf(sentences);
    this.firms = mentions.stream().filter(m -> m.entity().kind().name().equals("Company")).toList();
    firms.forEach(firm -> counts.merge(firm.entity(), 1, Integer::sum));
  }

  static Focus of(Document document, List<LinkedMention> mentions) {
    return new Focus(document.sentences(), mentions);
  }

  /**
   * The firm in focus.
   *
   * @param sentence index of the sentence
   * @param offset offset in the article where it is asked for, in UTF-16 units
   */
  Optional<Entity> at(int sentence, int offset) {
    Map<Entity, Double> weights = new LinkedHashMap<>();
    int from = Math.max(0, sentence - WINDOW);
    int start = from < sentences.size() ? sentences.get(from).span().start() : offset;
    int at = LinkedMention.firstFrom(firms, start);
    int within = from;
    while (at < firms.size() && firms.get(at).mention().span().end() <= offset) {
      LinkedMention firm = firms.get(at++);
      while (within < sentence && sentences.get(within).span().end() <= start(firm)) {
        within++;
      }
      double weight = weight(firm, within) / (1 << (sentence - within));
      weights.merge(firm.entity(), weight, Math::max);
    }
    return leader(weights);
  }

  private static int start(LinkedMention firm) {
    return firm.mention().span().start();
  }

  private double weight(LinkedMention firm, int sentence) {
    Sentence inside = sentences.get(sentence);
    int head = inside.headOf(firm.mention().span());
    boolean subject = head >= 0 && inside.tokens().get(head).dependency().startsWith("nsubj");
    return (subject ? SUBJECT : 1) * (1 + OFTEN * Math.log(counts.getOrDefault(firm.entity(), 1)));
  }

  private Optional<Entity> leader(Map<Entity, Double> weights) {
    Optional<Map.Entry<Entity, Double>> best =
        weights.entrySet().stream().max(Map.Entry.comparingByValue());
    return best.filter(
            first ->
                weights.entrySet().stream()
                    .allMatch(
                        other ->
                            other.getKey().equals(first.getKey())
                                || first.getValue() >= LEAD * other.getValue()))
        .map(Map.Entry::getKey)
        .filter(this::isTopic);
  }

  /**
   * The firm that an article tells of before all others, which it names far more often; asked where
   * nothing near is in focus. None where the sentence has just named another.
   *
   * @param sentence index of the sentence
   * @param offset offset in the article where it is asked for, in UTF-16 units
   */
  Optional<Entity> topic(int sentence, int offset) {
    int last = LinkedMention.firstFrom(firms, offset) - 1;
    Optional<Entity> named =
        last >= 0 && start(firms.get(last)) >= sentences.get(sentence).span().start()
            ? Optional.of(firms.get(last).entity())
            : Optional.empty();
    return counts.keySet().stream()
        .filter(this::prevails)
        .filter(firm -> named.isEmpty() || named.get().equals(firm))
        .findFirst();
  }

  private boolean prevails(Entity firm) {
    int count = counts.getOrDefault(firm, 0);
    return count >= LEAST
        && counts.entrySet().stream()
            .allMatch(other -> other.getKey().equals(firm) || other.getValue() * AHEAD <= count);
  }

  /** Whether the article names no other firm more often. */
  private boolean isTopic(Entity firm) {
    int count = counts.getOrDefault(firm, 0);
    return counts.values().stream().allMatch(other -> other <= count);
  }
}
