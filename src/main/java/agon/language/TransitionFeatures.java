package agon.language;

import static agon.language.FeatureHash.mix;

/**
 * What the parser looks at before each transition: words and tags at the top of the stack and of
 * what is unread, pairs and triples of them, their distance, and the words and labels that hang on
 * them already. The number that opens each {@code mix} is the template's.
 *
 * <p>Source: the templates of Zhang and Nivre 2011, <i>Transition-based Dependency Parsing with
 * Rich Non-local Features</i>, fitted to the arc-hybrid system.
 */
public final class TransitionFeatures {
  private static final int FARTHEST = 6;

  private final TaggedWords words;
  private ArcHybridState state = new ArcHybridState(0);
  private FeatureList out = new FeatureList();
  private int s0;
  private int s1;
  private int b0;
  private int ws0;
  private int ws1;
  private int wb0;
  private int ps0;
  private int ps1;
  private int ps2;
  private int pb0;
  private int pb1;
  private int pb2;

  /** The features of these words. */
  public TransitionFeatures(TaggedWords words) {
    this.words = words;
  }

  /** Puts the features of this state into {@code into}, which is cleared first. */
  public void of(ArcHybridState at, FeatureList into) {
    state = at;
    out = into;
    out.clear();
    look();
    single();
    pairs();
    triples();
    distances();
    children();
    labels();
  }

  private void look() {
    s0 = state.stacked(0);
    s1 = state.stacked(1);
    int s2 = state.stacked(2);
    b0 = state.unread(0);
    int b1 = state.unread(1);
    ws0 = words.word(s0);
    ws1 = words.word(s1);
    wb0 = words.word(b0);
    ps0 = words.tag(s0);
    ps1 = words.tag(s1);
    ps2 = words.tag(s2);
    pb0 = words.tag(b0);
    pb1 = words.tag(b1);
    pb2 = words.tag(state.unread(2));
  }

  private void single() {
    out.add(mix(1, ws0));
    out.add(mix(2, ps0));
    out.add(mix(3, ws0, ps0));
    out.add(mix(4, ws1));
    out.add(mix(5, ps1));
    out.add(mix(6, ws1, ps1));
    out.add(mix(7, wb0));
    out.add(mix(8, pb0));
    out.add(mix(9, wb0, pb0));
    out.add(mix(10, words.word(state.unread(1))));
    out.add(mix(11, pb1));
    out.add(mix(12, pb2));
    out.add(mix(13, ps2));
    out.add(mix(14, words.suffix(s0)));
    out.add(mix(15, words.suffix(b0)));
    out.add(mix(16, words.suffix(s1)));
    out.add(mix(17, 1));
  }

  private void pairs() {
    out.add(mix(20, ps0, pb0));
    out.add(mix(21, ws0, wb0));
    out.add(mix(22, ws0, pb0));
    out.add(mix(23, ps0, wb0));
    out.add(mix(24, ws0, ps0, pb0));
    out.add(mix(25, ps0, wb0, pb0));
    out.add(mix(26, ps1, ps0));
    out.add(mix(27, ws1, ws0));
    out.add(mix(28, ws1, ps0));
    out.add(mix(29, ps1, ws0));
    out.add(mix(30, ps1, ws0, ps0));
    out.add(mix(31, pb0, pb1));
  }

  private void triples() {
    out.add(mix(40, ps1, ps0, pb0));
    out.add(mix(41, ps0, pb0, pb1));
    out.add(mix(42, ps2, ps1, ps0));
    out.add(mix(43, pb0, pb1, pb2));
    out.add(mix(44, ps1, ps0, wb0));
    out.add(mix(45, ps1, ws0, pb0));
  }

  private void distances() {
    int ahead = distance(s0, b0);
    int behind = distance(s1, s0);
    int right = state.rightValency(s0);
    out.add(mix(50, ps0, ahead));
    out.add(mix(51, pb0, ahead));
    out.add(mix(52, mix(ps0, pb0), ahead));
    out.add(mix(53, mix(ps1, ps0), behind));
    out.add(mix(54, ps0, state.leftValency(s0) * 8 + right));
    out.add(mix(55, pb0, state.leftValency(b0)));
    out.add(mix(56, ws0, right));
  }

  private void children() {
    int left = state.leftChild(s0, 0);
    int right = state.rightChild(s0, 0);
    int leftOfNext = state.leftChild(b0, 0);
    out.add(mix(60, words.word(left)));
    out.add(mix(61, words.word(right)));
    out.add(mix(62, words.word(leftOfNext)));
    out.add(mix(63, words.tag(left)));
    out.add(mix(64, words.tag(right)));
    out.add(mix(65, words.tag(leftOfNext)));
    out.add(mix(66, ps0, words.tag(left), pb0));
    out.add(mix(67, ps0, words.tag(right), pb0));
    out.add(mix(68, ps0, words.tag(leftOfNext), pb0));
    out.add(mix(69, ps1, words.tag(state.rightChild(s1, 0)), ps0));
    out.add(mix(70, ps1, words.tag(left), ps0));
    out.add(mix(71, ps1, words.tag(state.leftChild(s1, 0)), ps0));
    out.add(mix(72, ps0, words.tag(left), words.tag(state.leftChild(s0, 1))));
    out.add(mix(73, ps0, words.tag(right), words.tag(state.rightChild(s0, 1))));
    out.add(mix(74, pb0, words.tag(leftOfNext), words.tag(state.leftChild(b0, 1))));
  }

  private void labels() {
    int left = state.label(state.leftChild(s0, 0));
    int right = state.label(state.rightChild(s0, 0));
    out.add(mix(80, ps0, left, right));
    out.add(mix(81, ps0, right));
    out.add(mix(82, pb0, state.label(state.leftChild(b0, 0))));
    int leftBeneath = state.label(state.leftChild(s1, 0));
    int rightBeneath = state.label(state.rightChild(s1, 0));
    out.add(mix(83, ps1, leftBeneath, rightBeneath));
    out.add(mix(84, ws0, right));
  }

  private static int distance(int before, int after) {
    return before < 0 || after < 0 ? 0 : Math.min(after - before, FARTHEST);
  }
}
