package agon.train;

import agon.language.NameTagger;
import agon.language.NameTagger.TaggedName;
import agon.language.Parser;
import agon.language.Tagger;
import agon.text.Sentence;
import agon.text.Span;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures models on sentences that they have not seen. */
final class Scores {
  private Scores() {}

  /**
   * How a parse compares.
   *
   * @param tags share of tokens with the right tag, 0 to 1
   * @param unlabelled share of tokens with the right head (UAS), punctuation included
   * @param labelled share with the right head and the right label, subtype included (LAS)
   */
  record ParseScore(double tags, double unlabelled, double labelled) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "UPOS %.2f UAS %.2f LAS %.2f", 100 * tags, 100 * unlabelled, 100 * labelled);
    }
  }

  /** The share of tokens whose tag is right, 0 to 1. */
  static double tagging(Tagger tagger, List<Tree> trees) {
    int right = 0;
    int all = 0;
    for (Tree tree : trees) {
      List<String> tags = tagger.tag(tree.forms());
      for (int i = 0; i < tags.size(); i++) {
        all++;
        right += tags.get(i).equals(tree.tags().get(i)) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) right / all;
  }

  /** Parses with the tagger's own tags. */
  static ParseScore parsing(Tagger tagger, Parser parser, List<Tree> trees) {
    int heads = 0;
    int labels = 0;
    int all = 0;
    for (Tree tree : trees) {
      Parser.Parse parse = parser.parse(tree.forms(), tagger.tag(tree.forms()));
      for (int i = 0; i < tree.size(); i++) {
        boolean head = parse.heads().get(i).equals(tree.parse().heads().get(i));
        boolean root = head && parse.heads().get(i) == Token.ROOT;
        boolean label = root || parse.labels().get(i).equals(tree.parse().labels().get(i));
        all++;
        heads += head ? 1 : 0;
        labels += head && label ? 1 : 0;
      }
    }
    double count = Math.max(1, all);
    return new ParseScore(tagging(tagger, trees), heads / count, labels / count);
  }

  /**
   * How names compare.
   *
   * @param typed F1 of names whose tokens and type are right, 0 to 1
   * @param spans F1 of names whose tokens are right, whatever their type
   */
  record NameScore(double typed, double spans) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "F1 %.2f spans %.2f", 100 * typed, 100 * spans);
    }
  }

  /** Finds names with the tagger's own tags. */
  static NameScore naming(Tagger tagger, NameTagger names, List<NamedSentence> sentences) {
    int typed = 0;
    int spans = 0;
    int all = 0;
    for (NamedSentence sentence : sentences) {
      List<TaggedName> found =
          names.names(sentence(sentence.forms(), tagger.tag(sentence.forms())));
      all += found.size() + sentence.names().size();
      for (TaggedName name : sentence.names()) {
        typed += found.contains(name) ? 1 : 0;
        spans +=
            found.stream().anyMatch(f -> f.first() == name.first() && f.last() == name.last())
                ? 1
                : 0;
      }
    }
    double count = Math.max(1, all);
    return new NameScore(2 * typed / count, 2 * spans / count);
  }

  /** A sentence of these tokens, a space apart, with these tags and nothing else. */
  static Sentence sentence(List<String> forms, List<String> tags) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < forms.size(); i++) {
      Span span = new Span(start, start + forms.get(i).length());
      tokens.add(new Token(span, forms.get(i), "", tags.get(i), "", Token.ROOT, ""));
      start = span.end() + 1;
    }
    return new Sentence(new Span(0, Math.max(0, start - 1)), tokens);
  }
}
