package agon.train;

import agon.evaluate.Gold;
import agon.evaluate.GoldReader;
import agon.extract.coreference.AntecedentChooser;
import agon.extract.coreference.RankedChooser;
import agon.extract.coreference.SieveCoreferenceResolver;
import agon.extract.mention.LayeredMentionFinder;
import agon.knowledge.Gazetteer;
import agon.language.LanguageModels;
import agon.language.LanguagePack;
import agon.language.LanguagePacks;
import agon.language.ModelWriter;
import agon.language.Ranker;
import agon.language.StandardAnnotator;
import agon.text.Article;
import agon.text.ContentHash;
import agon.text.Document;
import agon.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Trains the ranker that tells what nouns and pronouns refer to, one for all languages, from
 * articles whose references are annotated. Those before a noun or pronoun are taken as resolved
 * rightly.
 *
 * @param gazetteer the things known beforehand
 * @param data the folder that the paths of {@code training.tsv} start from
 * @param report takes a line for what was measured
 */
record ReferenceTraining(Gazetteer gazetteer, Path data, Consumer<String> report) {
  private static final int BITS = 16;
  private static final double PENALTY = 6;
  private static final int SMALLEST = 2;
  private static final int FOLDS = 5;

  /**
   * A noun or pronoun of an article.
   *
   * @param fold which fifth of the articles it is from
   * @param refers whether it means something that the article names
   * @param example the things that it may mean, and nothing as the last
   */
  private record Case(int fold, boolean refers, RankerTrainer.Example example) {}

  /** Learns from all articles, having measured what four fifths of them teach of the rest. */
  ModelWriter train() {
    List<Case> all = cases();
    measure(all);
    return learned(all).write();
  }

  private static Ranker learned(List<Case> cases) {
    return RankerTrainer.train(cases.stream().map(Case::example).toList(), BITS, PENALTY, SMALLEST);
  }

  private List<Case> cases() {
    Map<Language, LanguagePack> packs = new HashMap<>();
    LanguagePacks.all().forEach(pack -> packs.put(pack.language(), pack));
    Map<Language, LanguageModels> models = new HashMap<>();
    List<Case> all = new ArrayList<>();
    for (Gold gold : GoldArticles.under(data, "references")) {
      LanguagePack pack = packs.get(gold.language());
      if (pack != null && gold.references().isPresent()) {
        LanguageModels model =
            models.computeIfAbsent(gold.language(), l -> LanguageModels.load(pack));
        Article article = GoldReader.article(gold);
        Document document = new StandardAnnotator(pack, model).annotate(article);
        KnownReferences known = new KnownReferences(gold, document.text());
        AntecedentChooser chooser =
            (anaphor, nothing, candidates) -> {
              OptionalInt meant = known.meant(anaphor, candidates);
              known
                  .example(anaphor, nothing, candidates)
                  .ifPresent(e -> all.add(new Case(fold(gold), known.refers(anaphor), e)));
              return meant;
            };
        new SieveCoreferenceResolver(pack, gazetteer, chooser)
            .resolve(
                document,
                new LayeredMentionFinder(pack, gazetteer, model.nameTagger()).find(document));
      }
    }
    return all;
  }

  private static int fold(Gold gold) {
    return (ContentHash.sha256(gold.id())[0] & 0xFF) % FOLDS;
  }

  /** Reports how many are resolved, and rightly, each fifth by what the others teach. */
  private void measure(List<Case> all) {
    int[] counts = new int[3];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Ranker ranker = learned(all.stream().filter(one -> one.fold() != out).toList());
      for (Case one : all) {
        if (one.fold() == fold) {
          OptionalInt meant = RankedChooser.likeliest(ranker.chances(one.example().choices()));
          counts[0] += one.refers() ? 1 : 0;
          counts[1] += meant.isPresent() ? 1 : 0;
          counts[2] += meant.isPresent() && meant.getAsInt() == one.example().right() ? 1 : 0;
        }
      }
    }
    report.accept(
        String.format(
            Locale.ROOT,
            "nouns and pronouns held out: %d that refer, resolved %d, right %.1f %%, found %.1f %%",
            counts[0],
            counts[1],
            100.0 * counts[2] / Math.max(1, counts[1]),
            100.0 * counts[2] / Math.max(1, counts[0])));
  }
}
