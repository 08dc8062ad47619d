package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The cues of a document's sentences, found when asked for. For one article and one thread. */
final class DocumentCues {
  /** A sentence with more tokens is no prose. */
  private static final int LONGEST = 1_500;

  private final Document document;
  private final List<Marks.Marked> marked;
  private final CueFinder finder;
  private final SourceMarkers markers;
  private final Sources sources;
  private final Map<Integer, InSentence> found = new HashMap<>();

  /**
   * What a sentence says about who speaks.
   *
   * @param tree its parse
   * @param cues its verbs of speech, in order
   * @param sources the sources that phrases name, in order
   */
  record InSentence(Tree tree, List<Cue> cues, List<SourceMarkers.Source> sources) {}

  /**
   * The cues of a document.
   *
   * @param marked its passages in quotation marks, in order
   * @param finder finds verbs of speech
   * @param markers finds phrases that name a source
   * @param sources tells whom a word stands for
   */
  DocumentCues(
      Document document,
      List<Marks.Marked> marked,
      CueFinder finder,
      SourceMarkers markers,
      Sources sources) {
    this.document = document;
    this.marked = marked;
    this.finder = finder;
    this.markers = markers;
    this.sources = sources;
  }

  /** The passages in quotation marks, in order. */
  List<Marks.Marked> marked() {
    return marked;
  }

  /** Whether an offset stands in quotation marks. */
  boolean isQuoted(int offset) {
    int next = firstAfter(offset);
    return next < marked.size() && marked.get(next).outside().contains(offset);
  }

  /** Number of the first passage in quotation marks that ends after an offset. */
  private int firstAfter(int offset) {
    int low = 0;
    int high = marked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marked.get(middle).outside().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Whether a passage lies in quotation marks, or starts or ends amid them: it is no clause then
   * that the article reports.
   */
  boolean isBroken(Span said) {
    for (int i = firstAfter(said.start()); i < marked.size(); i++) {
      Span inside = marked.get(i).inside();
      if (inside.start() >= said.end()) {
        return false;
      }
      boolean crosses = inside.start() < said.start() || inside.end() > said.end() + 1;
      if (crosses && inside.overlaps(said) && !inside.equals(said)) {
        return true;
      }
    }
    return false;
  }

  Document document() {
    return document;
  }

  Sources sources() {
    return sources;
  }

  /** What the sentence of this number says about who speaks. */
  InSentence in(int number) {
    return found.computeIfAbsent(number, this::read);
  }

  /** The tokens of a sentence that are subjects outside quotation marks, in order. */
  IntStream subjects(int sentence) {
    Tree tree = in(sentence).tree();
    return IntStream.range(0, tree.size())
        .filter(i -> Cue.isSubject(tree.token(i)) && !isQuoted(tree.token(i).span().start()));
  }

  /** Whom a subject of a sentence stands for. */
  Optional<Entity> meant(int sentence, int subject) {
    Tree tree = in(sentence).tree();
    return new SpeakerPhrase(tree, sources)
        .of(subject, subject)
        .or(() -> sources.beside(tree, subject))
        .thing();
  }

  private InSentence read(int number) {
    Sentence sentence = document.sentences().get(number);
    if (sentence.tokens().size() > LONGEST) {
      Sentence first = new Sentence(sentence.span(), sentence.tokens().subList(0, 1));
      return new InSentence(finder.tree(first), List.of(), List.of());
    }
    Tree tree = finder.tree(sentence);
    return new InSentence(
        tree, finder.find(tree, sources, this::isQuoted), markers.find(tree, sources));
  }
}
