package agon.train;

import agon.evaluate.Gold;
import agon.evaluate.GoldReader;
import agon.extract.mention.UnknownName;
import agon.knowledge.Gazetteer;
import agon.language.Classifier;
import agon.language.LanguagePacks;
import agon.language.ModelWriter;
import agon.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Trains the classifier that tells the kinds of names that no list holds, one for all languages,
 * from articles with gold.
 *
 * @param gazetteer the things known beforehand
 * @param data the folder that the paths of {@code training.tsv} start from
 * @param report takes a line for what was measured
 */
record KindTraining(Gazetteer gazetteer, Path data, Consumer<String> report) {
  private static final int BITS = 16;
  private static final double PENALTY = 0.3;
  private static final int SMALLEST = 2;
  private static final double LEAST = 0.55;

  /** Learns from all names, having measured what three quarters of them teach about the rest. */
  ModelWriter train() {
    List<KindExamples.Named> all = examples();
    List<KindExamples.Named> known = all.stream().filter(e -> !e.heldOut()).toList();
    List<KindExamples.Named> unseen = all.stream().filter(e -> e.heldOut() && e.plain()).toList();
    report.accept("names held out: " + measured(learned(known), unseen));
    return learned(all).write();
  }

  /** What these examples teach. */
  static Classifier learned(List<KindExamples.Named> examples) {
    return ClassifierTrainer.train(
        examples.stream().map(KindExamples.Named::example).toList(), BITS, PENALTY, SMALLEST);
  }

  /** The examples of all articles. */
  List<KindExamples.Named> examples() {
    Map<Language, KindExamples> readers = new HashMap<>();
    LanguagePacks.all().forEach(p -> readers.put(p.language(), new KindExamples(p, gazetteer)));
    List<KindExamples.Named> examples = new ArrayList<>();
    for (Gold gold : GoldArticles.under(data, "kinds")) {
      KindExamples reader = readers.get(gold.language());
      if (reader != null) {
        examples.addAll(reader.of(gold, GoldReader.article(gold)));
      }
    }
    return examples;
  }

  private static String measured(Classifier classifier, List<KindExamples.Named> names) {
    int given = 0;
    int right = 0;
    int all = 0;
    for (KindExamples.Named name : names) {
      Classifier.Label best =
          classifier.classify(name.example().features()).stream()
              .max(Comparator.comparingDouble(Classifier.Label::probability))
              .orElseThrow();
      String label = name.example().label();
      boolean decided = !best.name().equals(UnknownName.NO_KIND) && best.probability() >= LEAST;
      all += label.equals(UnknownName.NO_KIND) ? 0 : 1;
      given += decided ? 1 : 0;
      right += decided && best.name().equals(label) ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "%d things, kinds right %.1f %%, found %.1f %%",
        all,
        100.0 * right / Math.max(1, given),
        100.0 * right / Math.max(1, all));
  }
}
