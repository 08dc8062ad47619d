package agon.language;

import agon.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A greedy transition parser: at each step the best-scored transition is taken, then the best label
 * for the arc that it made. Takes time in proportion to the length of the sentence. Immutable, so
 * safe for several threads.
 */
public final class ArcHybridParser implements Parser {
  private static final String KIND = "agon parser 1";
  private static final String ROOT_LABEL = "root";

  private final List<String> labels;
  private final Scorer transitions;
  private final Scorer arcs;

  /**
   * A parser.
   *
   * @param labels all labels that it may give, at most 255
   * @param transitions scores transitions by {@link TransitionFeatures}
   * @param arcs scores labels by {@link ArcFeatures}
   */
  public ArcHybridParser(List<String> labels, Scorer transitions, Scorer arcs) {
    this.labels = List.copyOf(labels);
    this.transitions = transitions;
    this.arcs = arcs;
  }

  @Override
  public Parse parse(List<String> forms, List<String> tags) {
    ArcHybridState state = new ArcHybridState(forms.size());
    TaggedWords words = new TaggedWords(forms, tags);
    TransitionFeatures features = new TransitionFeatures(words);
    ArcFeatures arc = new ArcFeatures(words);
    FeatureList seen = new FeatureList();
    int[] steps = new int[ArcHybridState.TRANSITIONS];
    int[] scores = new int[labels.size()];
    while (!state.done()) {
      int step = onlyAllowed(state);
      if (step < 0) {
        features.of(state, seen);
        transitions.score(seen, steps);
        step = bestAllowed(state, steps);
      }
      int label = 0;
      if (step != ArcHybridState.SHIFT) {
        arc.of(state, step, seen);
        arcs.score(seen, scores);
        label = best(scores);
      }
      state.take(step, label);
    }
    return tree(state, forms.size());
  }

  /** The transition that may be taken where no other may; -1 where there is a choice. */
  private static int onlyAllowed(ArcHybridState state) {
    int only = -1;
    for (int step = 0; step < ArcHybridState.TRANSITIONS; step++) {
      if (state.allows(step)) {
        if (only >= 0) {
          return -1;
        }
        only = step;
      }
    }
    return only;
  }

  /** The allowed transition with the highest score, the first of equals. */
  public static int bestAllowed(ArcHybridState state, int[] scores) {
    int best = -1;
    for (int step = 0; step < scores.length; step++) {
      if (state.allows(step) && (best < 0 || scores[step] > scores[best])) {
        best = step;
      }
    }
    return best;
  }

  /** The label with the highest score, the first of equals. */
  public static int best(int[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    return best;
  }

  private Parse tree(ArcHybridState state, int words) {
    List<Integer> heads = new ArrayList<>(words);
    List<String> names = new ArrayList<>(words);
    for (int word = 1; word <= words; word++) {
      int head = state.head(word);
      heads.add(head == 0 ? Token.ROOT : head - 1);
      names.add(head == 0 ? ROOT_LABEL : labels.get(state.label(word)));
    }
    return new Parse(heads, names);
  }

  /**
   * The model file of a parser.
   *
   * @param labels all labels that it may give
   * @param transitions the weights of transitions
   * @param arcs the weights of labels
   */
  public static ModelWriter write(List<String> labels, WeightTable transitions, WeightTable arcs) {
    ModelWriter out = new ModelWriter(KIND);
    out.texts(labels);
    transitions.write(out);
    arcs.write(out);
    return out;
  }

  /**
   * Reads a model file.
   *
   * @throws agon.text.InputException when it is no parser
   */
  public static ArcHybridParser read(ModelReader in) {
    in.expect(KIND);
    return new ArcHybridParser(in.texts(), WeightTable.read(in), WeightTable.read(in));
  }
}
