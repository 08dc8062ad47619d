package agon.extract.coreference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * How much the things spoken of so far stand out. A thing gains by being named, most as a subject;
 * what it gained halves with each sentence.
 *
 * <p>Source: Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", Computational
 * Linguistics 20(4), 1994; a clear lead is asked for, since unsure means unresolved.
 */
final class Salience {
  /** How many sentences back a thing may have been named. */
  static final int WINDOW = 3;

  private static final int REMEMBERED = 80;
  private static final double FAINT = 0.75;

  private final Chains chains;
  private final Deque<Occurrence> recent = new ArrayDeque<>();
  private int horizon;

  /**
   * A noun phrase of the text.
   *
   * @param reference the mention; a phrase that is none has the index -1 less its number
   * @param rival whether it is a noun that is no mention, which only stands in the way
   */
  record Occurrence(Reference reference, boolean rival) {}

  Salience(Chains chains) {
    this.chains = chains;
  }

  /** Notes a noun phrase, in order of the text. */
  void add(Occurrence occurrence) {
    recent.addLast(occurrence);
    if (recent.size() > REMEMBERED) {
      recent.removeFirst();
    }
  }

  /** Forgets what stands out before this sentence: what follows tells of something else. */
  void startAt(int sentence) {
    horizon = sentence;
  }

  /** The phrase named last that fits. */
  Optional<Occurrence> last(Predicate<Occurrence> fits) {
    Iterator<Occurrence> backwards = recent.descendingIterator();
    while (backwards.hasNext()) {
      Occurrence occurrence = backwards.next();
      if (fits.test(occurrence)) {
        return Optional.of(occurrence);
      }
    }
    return Optional.empty();
  }

  /**
   * The thing that stands out among those that fit, by a lead of this factor over the next.
   *
   * @param sentence index of the sentence that refers to it
   * @param lead how many times the salience of the next is asked for
   * @param likelihood by how much a phrase counts; 0 for one that cannot be meant
   */
  Optional<Occurrence> best(int sentence, double lead, ToDoubleFunction<Occurrence> likelihood) {
    Map<Integer, double[]> weights = new LinkedHashMap<>();
    Map<Integer, Occurrence> latest = new LinkedHashMap<>();
    for (Occurrence occurrence : recent) {
      int distance = sentence - occurrence.reference().sentence();
      boolean near = distance <= WINDOW && occurrence.reference().sentence() >= horizon;
      double factor = near ? likelihood.applyAsDouble(occurrence) : 0;
      if (factor > 0) {
        int thing = thing(occurrence);
        double weight = factor * weight(occurrence) / (1 << distance);
        double[] bySentence = weights.computeIfAbsent(thing, t -> new double[WINDOW + 1]);
        bySentence[distance] = Math.max(bySentence[distance], weight);
        latest.put(thing, occurrence);
      }
    }
    return leader(weights, lead).map(latest::get);
  }

  /** A noun that no mention covers and that is no subject is less likely to be meant. */
  private static double weight(Occurrence occurrence) {
    Role role = occurrence.reference().role();
    boolean faint = occurrence.rival() && role != Role.SUBJECT;
    return faint ? role.salience() * FAINT : role.salience();
  }

  private static Optional<Integer> leader(Map<Integer, double[]> weights, double lead) {
    Optional<Integer> best = Optional.empty();
    double first = 0;
    double second = 0;
    for (Map.Entry<Integer, double[]> entry : weights.entrySet()) {
      double sum = DoubleStream.of(entry.getValue()).sum();
      if (sum > first) {
        second = first;
        first = sum;
        best = Optional.of(entry.getKey());
      } else {
        second = Math.max(second, sum);
      }
    }
    return first >= second * lead ? best : Optional.empty();
  }

  private int thing(Occurrence occurrence) {
    int index = occurrence.reference().index();
    return occurrence.rival() ? index : chains.root(index);
  }
}
