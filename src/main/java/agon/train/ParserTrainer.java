package agon.train;

import agon.language.ArcFeatures;
import agon.language.ArcHybridParser;
import agon.language.ArcHybridState;
import agon.language.FeatureList;
import agon.language.ModelWriter;
import agon.language.TaggedWords;
import agon.language.TransitionFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Trains a parser: parses each sentence with what is known so far, corrects the weights at each
 * mistake, and mostly goes on from the mistake, so that states are seen as they come in use.
 *
 * <p>Source: Goldberg and Nivre 2012, <i>A Dynamic Oracle for Arc-Eager Dependency Parsing</i>,
 * algorithm 3.
 */
final class ParserTrainer {
  private static final int TRANSITION_BITS = 22;
  private static final int ARC_BITS = 21;
  private static final int SCALE = 8;
  private static final int SMALLEST = 2;

  /** In this many epochs the parser is led back after each mistake; later once in {@link #BACK}. */
  private static final int LED = 1;

  private static final int BACK = 10;

  private final List<String> labels;
  private final AveragedPerceptron transitions;
  private final AveragedPerceptron arcs;
  private final Random lot = new Random(3);
  private final FeatureList seen = new FeatureList();
  private final int[] steps = new int[ArcHybridState.TRANSITIONS];
  private final int[] scores;

  private ParserTrainer(List<String> labels) {
    this.labels = labels;
    transitions = new AveragedPerceptron(TRANSITION_BITS, ArcHybridState.TRANSITIONS);
    arcs = new AveragedPerceptron(ARC_BITS, labels.size());
    scores = new int[labels.size()];
  }

  /**
   * The model file of a parser that learned from these sentences.
   *
   * @param trees sentences with tags as the tagger gives them in use
   * @param epochs how often each sentence is seen
   */
  static ModelWriter train(List<Tree> trees, int epochs) {
    TreeSet<String> labels = new TreeSet<>();
    trees.forEach(tree -> labels.addAll(tree.parse().labels()));
    ParserTrainer trainer = new ParserTrainer(List.copyOf(labels));
    List<Tree> order = new ArrayList<>(trees);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, trainer.lot);
      for (Tree tree : order) {
        trainer.learn(tree, epoch < LED);
      }
    }
    return ArcHybridParser.write(
        trainer.labels,
        trainer.transitions.average(SCALE, SMALLEST),
        trainer.arcs.average(SCALE, SMALLEST));
  }

  private void learn(Tree tree, boolean led) {
    ArcHybridState state = new ArcHybridState(tree.size());
    TaggedWords words = new TaggedWords(tree.forms(), tree.tags());
    TransitionFeatures features = new TransitionFeatures(words);
    ArcFeatures arc = new ArcFeatures(words);
    DynamicOracle oracle = new DynamicOracle(tree.parse());
    while (!state.done()) {
      features.of(state, seen);
      transitions.score(seen, steps);
      int found = ArcHybridParser.bestAllowed(state, steps);
      int right = bestFree(state, oracle, found);
      int step = found;
      if (found != right) {
        int[] all = seen.toArray();
        transitions.update(all, right, 1);
        transitions.update(all, found, -1);
        step = led || lot.nextInt(BACK) == 0 ? right : found;
      }
      int label = 0;
      if (step != ArcHybridState.SHIFT) {
        arc.of(state, step, seen);
        label = label(tree, oracle, state, step);
      }
      state.take(step, label);
    }
    transitions.tick();
    arcs.tick();
  }

  /**
   * Of the transitions that lose least, the one found if it is among them, else the best scored.
   */
  private int bestFree(ArcHybridState state, DynamicOracle oracle, int found) {
    int[] costs = new int[steps.length];
    int least = Integer.MAX_VALUE;
    for (int step = 0; step < steps.length; step++) {
      costs[step] = state.allows(step) ? oracle.cost(state, step) : Integer.MAX_VALUE;
      least = Math.min(least, costs[step]);
    }
    int best = costs[found] == least ? found : -1;
    for (int step = 0; best != found && step < steps.length; step++) {
      if (costs[step] == least && (best < 0 || steps[step] > steps[best])) {
        best = step;
      }
    }
    return best;
  }

  private int label(Tree tree, DynamicOracle oracle, ArcHybridState state, int step) {
    arcs.score(seen, scores);
    int found = ArcHybridParser.best(scores);
    int word = state.stacked(0);
    if (oracle.head(word) != state.headBy(step)) {
      return found;
    }
    int right = labels.indexOf(tree.parse().labels().get(word - 1));
    if (right != found) {
      int[] all = seen.toArray();
      arcs.update(all, right, 1);
      arcs.update(all, found, -1);
    }
    return right;
  }
}
