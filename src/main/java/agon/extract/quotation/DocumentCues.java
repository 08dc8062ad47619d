package agon.extract.quotation;

import agon.knowledge.LinkedMention;
import agon.text.Document;
import agon.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cues of a document's sentences, found when asked for. For one article and one thread. */
final class DocumentCues {
  /** A sentence with more tokens is no prose. */
  private static final int LONGEST = 1_500;

  private final Document document;
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

  DocumentCues(
      Document document,
      CueFinder finder,
      SourceMarkers markers,
      Map<String, String> nouns,
      List<LinkedMention> mentions) {
    this.document = document;
    this.finder = finder;
    this.markers = markers;
    this.sources = new Sources(nouns, mentions);
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

  private InSentence read(int number) {
    Sentence sentence = document.sentences().get(number);
    if (sentence.tokens().size() > LONGEST) {
      Sentence first = new Sentence(sentence.span(), sentence.tokens().subList(0, 1));
      return new InSentence(new Tree(first), List.of(), List.of());
    }
    Tree tree = new Tree(sentence);
    return new InSentence(tree, finder.find(tree, sources), markers.find(tree, sources));
  }
}
