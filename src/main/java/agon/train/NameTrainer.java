package agon.train;

import agon.language.NameFeatures;
import agon.language.PerceptronNameTagger;
import agon.language.SequenceDecoder;
import agon.language.Tagger;
import agon.language.WeightTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Trains name taggers. */
final class NameTrainer {
  private static final int BITS = 20;
  private static final int SMALLEST = 2;

  private NameTrainer() {}

  /**
   * A name tagger that learned from these sentences.
   *
   * @param tagger gives the parts of speech that the name tagger looks at
   * @param epochs how often each sentence is seen
   */
  static PerceptronNameTagger train(List<NamedSentence> sentences, Tagger tagger, int epochs) {
    TreeSet<String> labels = new TreeSet<>(List.of("O"));
    for (NamedSentence sentence : sentences) {
      for (var name : sentence.names()) {
        List.of("B-", "I-", "L-", "U-").forEach(place -> labels.add(place + name.type()));
      }
    }
    SequenceDecoder decoder = PerceptronNameTagger.decoder(List.copyOf(labels));
    List<SequenceTrainer.Example> examples = new ArrayList<>();
    for (NamedSentence sentence : sentences) {
      List<String> forms = sentence.forms();
      NameFeatures features = new NameFeatures(forms, tagger.tag(forms));
      examples.add(new SequenceTrainer.Example(features, sentence.labels()));
    }
    WeightTable weights = SequenceTrainer.train(decoder, examples, BITS, epochs, SMALLEST);
    return new PerceptronNameTagger(decoder.labels(), weights);
  }
}
