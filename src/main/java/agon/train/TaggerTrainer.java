package agon.train;

import agon.language.PerceptronTagger;
import agon.language.SequenceDecoder;
import agon.language.Tagger;
import agon.language.TaggerFeatures;
import agon.language.WeightTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Trains taggers. */
final class TaggerTrainer {
  private static final int BITS = 20;
  private static final int FOLDS = 4;
  private static final int SMALLEST = 2;

  private TaggerTrainer() {}

  /**
   * A tagger that learned from these sentences.
   *
   * @param epochs how often each sentence is seen
   */
  static PerceptronTagger train(List<Tree> trees, int epochs) {
    TreeSet<String> tags = new TreeSet<>();
    trees.forEach(tree -> tags.addAll(tree.tags()));
    SequenceDecoder decoder = PerceptronTagger.decoder(List.copyOf(tags));
    List<SequenceTrainer.Example> examples = new ArrayList<>();
    for (Tree tree : trees) {
      examples.add(new SequenceTrainer.Example(new TaggerFeatures(tree.forms()), tree.tags()));
    }
    WeightTable weights = SequenceTrainer.train(decoder, examples, BITS, epochs, SMALLEST);
    return new PerceptronTagger(decoder.labels(), weights);
  }

  /**
   * The sentences with the tags that a tagger gives them which has not seen them: a parser that
   * learns from these learns to live with a tagger's mistakes.
   *
   * @param trees each sentence with its copies, which no tagger must have seen either
   */
  static List<Tree> jackknife(List<List<Tree>> trees, int epochs) {
    List<Tree> tagged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Tree> others = new ArrayList<>();
      for (int i = 0; i < trees.size(); i++) {
        if (i % FOLDS != fold) {
          others.addAll(trees.get(i));
        }
      }
      Tagger tagger = train(others, epochs);
      for (int i = fold; i < trees.size(); i += FOLDS) {
        for (Tree tree : trees.get(i)) {
          tagged.add(new Tree(tree.forms(), tagger.tag(tree.forms()), tree.parse()));
        }
      }
    }
    return List.copyOf(tagged);
  }
}
