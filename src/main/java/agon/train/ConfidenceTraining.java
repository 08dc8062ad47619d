package agon.train;

import agon.evaluate.Evaluation;
import agon.evaluate.Gold;
import agon.evaluate.GoldReader;
import agon.extract.claim.FrameClaimExtractor;
import agon.extract.claim.WeighedClaim;
import agon.knowledge.Claim;
import agon.knowledge.Extraction;
import agon.knowledge.Gazetteer;
import agon.knowledge.Ontology;
import agon.language.Classifier;
import agon.language.FeatureList;
import agon.language.LanguagePack;
import agon.language.LanguagePacks;
import agon.language.ModelWriter;
import agon.pipeline.Pipelines;
import agon.text.ContentHash;
import agon.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Trains the classifier that says how likely a claim is right, one for all languages, from the
 * claims that are read of articles with gold.
 *
 * @param ontology the relations
 * @param gazetteer the things known beforehand
 * @param data the folder that the paths of {@code training.tsv} start from
 * @param report takes a line for what was measured
 */
record ConfidenceTraining(
    Ontology ontology, Gazetteer gazetteer, Path data, Consumer<String> report) {
  private static final int BITS = 14;
  private static final double PENALTY = 6;
  private static final int SMALLEST = 1;
  private static final int FOLDS = 5;
  private static final int BINS = 10;

  /**
   * A claim that was read.
   *
   * @param fold which fifth of the articles it is from
   * @param right whether gold holds it
   * @param example what is learned from it
   */
  private record Read(int fold, boolean right, ClassifierTrainer.Example example) {}

  /** Learns from all claims, having measured what four fifths of the articles teach of the rest. */
  ModelWriter train() {
    List<Read> all = read();
    measure(all);
    return learned(all).write();
  }

  private static Classifier learned(List<Read> claims) {
    return ClassifierTrainer.train(
        claims.stream().map(Read::example).toList(), BITS, PENALTY, SMALLEST);
  }

  private List<Read> read() {
    List<LanguagePack> packs = LanguagePacks.all();
    Pipelines pipelines = Pipelines.standard(packs, ontology, gazetteer);
    Map<Language, FrameClaimExtractor> extractors = new HashMap<>();
    packs.forEach(p -> extractors.put(p.language(), FrameClaimExtractor.of(p, ontology)));
    List<Read> all = new ArrayList<>();
    for (Gold gold : GoldArticles.under(data, "confidence")) {
      pipelines
          .extract(GoldReader.article(gold))
          .ifPresent(read -> all.addAll(examples(gold, read, extractors)));
    }
    return all;
  }

  private static List<Read> examples(
      Gold gold, Extraction extraction, Map<Language, FrameClaimExtractor> extractors) {
    FrameClaimExtractor extractor =
        Objects.requireNonNull(extractors.get(extraction.document().language()));
    Map<Claim, FeatureList> features = new LinkedHashMap<>();
    extractor
        .weighed(extraction.document(), extraction.mentions(), extraction.quotations())
        .forEach(weighed -> features.put(weighed.claim(), weighed.features()));
    Extraction all =
        new Extraction(
            extraction.document(),
            extraction.mentions(),
            extraction.quotations(),
            List.copyOf(features.keySet()));
    int fold = (ContentHash.sha256(gold.id())[0] & 0xFF) % FOLDS;
    List<Read> examples = new ArrayList<>();
    for (Evaluation.Judged judged : Evaluation.judged(gold, all)) {
      FeatureList looked = Objects.requireNonNull(features.get(judged.claim()));
      String label = judged.right() ? WeighedClaim.RIGHT : "wrong";
      examples.add(new Read(fold, judged.right(), new ClassifierTrainer.Example(looked, label)));
    }
    return examples;
  }

  /** Reports how often claims of some confidence are right, each fifth judged by the others. */
  private void measure(List<Read> all) {
    int[] counts = new int[BINS];
    int[] right = new int[BINS];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Classifier classifier = learned(all.stream().filter(read -> read.fold() != out).toList());
      for (Read read : all) {
        if (read.fold() == fold) {
          double likely = WeighedClaim.likelihood(classifier, read.example().features());
          int bin = Math.min(BINS - 1, (int) (likely * BINS));
          counts[bin]++;
          right[bin] += read.right() ? 1 : 0;
        }
      }
    }
    for (int bin = 0; bin < BINS; bin++) {
      if (counts[bin] > 0) {
        report.accept(
            String.format(
                Locale.ROOT,
                "confidence from 0.%d: %d claims, right %.1f %%",
                bin,
                counts[bin],
                100.0 * right[bin] / counts[bin]));
      }
    }
  }
}
