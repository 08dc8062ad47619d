package agon.language;

import static agon.language.FeatureHash.mix;

/**
 * What the parser looks at to label an arc: the two words, the words and labels that hang on them
 * already (a preposition under the dependent, an auxiliary under the head), and what comes next.
 * Every feature is mixed with the side that the head lies on. The number that opens each {@code
 * add} is the template's.
 */
public final class ArcFeatures {
  private static final int FARTHEST = 6;

  private final TaggedWords words;
  private ArcHybridState state = new ArcHybridState(0);
  private FeatureList out = new FeatureList();
  private int side;
  private int head;
  private int dependent;
  private int wh;
  private int wd;
  private int th;
  private int td;

  /** The features of these words. */
  public ArcFeatures(TaggedWords words) {
    this.words = words;
  }

  /**
   * Puts the features of the arc that this transition would make into {@code into}, which is
   * cleared first.
   */
  public void of(ArcHybridState at, int transition, FeatureList into) {
    state = at;
    out = into;
    out.clear();
    side = transition;
    head = at.headBy(transition);
    dependent = at.stacked(0);
    wh = words.word(head);
    wd = words.word(dependent);
    th = words.tag(head);
    td = words.tag(dependent);
    ends();
    context();
    underDependent();
    underHead();
  }

  private void ends() {
    int distance = Math.min(Math.abs(head - dependent), FARTHEST);
    int sd = words.suffix(dependent);
    int sh = words.suffix(head);
    add(1, wd);
    add(2, td);
    add(3, wh);
    add(4, th);
    add(5, mix(wd, th));
    add(6, mix(td, wh));
    add(7, mix(wd, wh));
    add(8, mix(td, th));
    add(9, mix(td, th, distance));
    add(10, mix(sd, th));
    add(11, mix(td, sh));
    add(12, mix(sd, sh));
    add(13, mix(wd, td));
    add(14, mix(wh, th));
    add(15, mix(td, distance));
  }

  private void context() {
    int b0 = state.unread(0);
    int beneath = state.stacked(side == ArcHybridState.LEFT ? 1 : 2);
    add(20, mix(td, th, words.tag(b0)));
    add(21, mix(td, th, words.tag(state.unread(1))));
    add(22, mix(td, th, words.tag(beneath)));
    add(23, mix(td, words.word(beneath)));
    add(24, mix(td, th, words.tag(dependent - 1)));
    add(25, mix(td, words.word(dependent - 1)));
    add(26, mix(td, th, words.word(b0)));
    add(27, mix(wd, words.word(dependent + 1 == head ? -1 : b0)));
  }

  private void underDependent() {
    int first = state.leftChild(dependent, 0);
    int second = state.leftChild(dependent, 1);
    int last = state.rightChild(dependent, 0);
    int marker = words.word(first);
    add(40, marker);
    add(41, mix(marker, td, th));
    add(42, mix(marker, th));
    add(43, mix(marker, wh));
    add(44, mix(marker, wd));
    add(45, mix(words.tag(first), td, th));
    add(46, mix(state.label(first), td, th));
    add(47, mix(words.word(second), td, th));
    add(48, mix(marker, words.word(second), th));
    add(49, mix(state.label(last), td, th));
    add(50, mix(words.word(last), td, th));
    add(51, mix(state.leftValency(dependent), state.rightValency(dependent), td, th));
  }

  private void underHead() {
    int first = state.leftChild(head, 0);
    int second = state.leftChild(head, 1);
    int last = state.rightChild(head, 0);
    int beforeLast = state.rightChild(head, 1);
    add(60, mix(state.label(first), td, th));
    add(61, mix(state.label(last), td, th));
    add(62, mix(state.label(first), state.label(second), td));
    add(63, mix(state.label(last), state.label(beforeLast), td));
    add(64, mix(words.word(first), td, th));
    add(65, mix(words.word(last), td, th));
    add(66, mix(state.label(first), wd));
    add(67, mix(state.label(last), wd));
    add(68, mix(state.label(first), state.label(last), td, th));
    add(69, mix(state.leftValency(head), state.rightValency(head), td, th));
  }

  private void add(int template, int value) {
    out.add(mix(side + 2, template, value));
  }
}
