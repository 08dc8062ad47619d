package agon.train;

import agon.evaluate.Gold;
import agon.extract.mention.LayeredMentionFinder;
import agon.extract.mention.UnknownName;
import agon.knowledge.EntityKind;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.NameKey;
import agon.language.Classifier;
import agon.language.FeatureList;
import agon.language.LanguageModels;
import agon.language.LanguagePack;
import agon.language.StandardAnnotator;
import agon.text.Article;
import agon.text.ContentHash;
import agon.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What gold tells of the kinds of names in one language. Known names teach too: each article is
 * looked at several times, each time with another half of the gazetteer hidden and with some names
 * taken as decided, so that there is something to be seen of each name and of the names around it.
 */
final class KindExamples {
  private static final Pattern FIRST_WORD = Pattern.compile("[\\s\\u00a0-]");

  /** Which bit of a name's lot hides it from a view, and which value of that bit. */
  private static final int VIEWS = 4;

  private final StandardAnnotator annotator;
  private final List<LayeredMentionFinder> finders = new ArrayList<>();

  /**
   * An example and the name that it is about.
   *
   * @param name as written
   * @param heldOut whether it belongs to the quarter of all names that is for measuring
   * @param plain whether it was seen as articles are read: with all of the gazetteer
   */
  record Named(String name, boolean heldOut, boolean plain, ClassifierTrainer.Example example) {}

  /** Looks at articles of this pack's language. */
  KindExamples(LanguagePack pack, Gazetteer gazetteer) {
    LanguageModels models = LanguageModels.load(pack);
    annotator = new StandardAnnotator(pack, models);
    Classifier unused = ClassifierTrainer.train(List.of(), 1, 1, 1);
    for (int view = 0; view <= VIEWS; view++) {
      Gazetteer seen = view == 0 ? gazetteer : half(gazetteer, view - 1);
      finders.add(new LayeredMentionFinder(pack, seen, models.nameTagger(), unused));
    }
  }

  /** The examples of an article. */
  List<Named> of(Gold gold, Article article) {
    Document document = annotator.annotate(article);
    Map<String, EntityKind> kinds = new HashMap<>();
    for (Gold.Thing thing : gold.entities()) {
      thing.surfaces().forEach(s -> kinds.putIfAbsent(NameKey.of(s), new EntityKind(thing.type())));
    }
    List<Named> examples = new ArrayList<>();
    for (int view = 0; view < finders.size(); view++) {
      for (Map<String, EntityKind> told :
          List.of(Map.<String, EntityKind>of(), some(kinds, view))) {
        boolean plain = view == 0 && told.isEmpty();
        for (UnknownName name : finders.get(view).unknown(document, told)) {
          examples.add(example(name.spans().get(0).of(document.text()), name, kinds, plain));
        }
      }
    }
    return examples;
  }

  private static Named example(
      String written, UnknownName name, Map<String, EntityKind> kinds, boolean plain) {
    EntityKind kind = kinds.get(NameKey.of(written));
    FeatureList features = Classifier.features(name.features());
    String label = kind == null ? UnknownName.NO_KIND : kind.name();
    boolean heldOut = (lot(written) & 3) == 0;
    return new Named(written, heldOut, plain, new ClassifierTrainer.Example(features, label));
  }

  /** The kinds of about half of the names, another half for each view. */
  private static Map<String, EntityKind> some(Map<String, EntityKind> kinds, int view) {
    Map<String, EntityKind> told = new HashMap<>(kinds);
    told.keySet().removeIf(key -> (lot(key + view) & 1) == 0);
    return told;
  }

  private static Gazetteer half(Gazetteer gazetteer, int view) {
    List<GazetteerEntry> entries = new ArrayList<>();
    Set<Object> kept = new HashSet<>();
    for (GazetteerEntry entry : gazetteer.entries()) {
      int lot = lot(entry.names().get(0).text()) >> (2 + view / 2);
      if ((lot & 1) == view % 2) {
        entries.add(entry);
        kept.add(entry.entity());
      }
    }
    return new Gazetteer(
        entries, gazetteer.contexts().stream().filter(c -> kept.contains(c.entity())).toList());
  }

  /** A number drawn by the first word of a name, so that the names of a family stay together. */
  private static int lot(String name) {
    String first = FIRST_WORD.split(name, 2)[0].toLowerCase(Locale.ROOT);
    return ContentHash.sha256(first)[0] & 0xFF;
  }
}
