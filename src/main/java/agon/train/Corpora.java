package agon.train;

import agon.language.LanguagePack;
import agon.language.RuleTokenizer;
import agon.language.TableRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The corpora of a language: those of its {@code training.tsv}, under a folder of data.
 *
 * @param pack the language's tables
 * @param folder the folder that the table's paths start from
 */
record Corpora(LanguagePack pack, Path folder) {
  private static final String TREEBANK = "treebank";
  private static final long SEED = 7;

  /**
   * The sentences of all treebanks that are for training, in the order of the table, each with the
   * copies that {@link Augmentation} makes of it.
   */
  List<List<Tree>> trainingTrees() {
    Random lot = new Random(SEED);
    Augmentation augmentation = new Augmentation(substitution(lot), lot);
    List<List<Tree>> trees = new ArrayList<>();
    for (List<Tree> treebank : treebanks("train").values()) {
      treebank.forEach(tree -> trees.add(augmentation.variants(tree)));
    }
    return List.copyOf(trees);
  }

  private NameSubstitution substitution(Random lot) {
    RuleTokenizer tokenizer = new RuleTokenizer(pack);
    List<List<String>> names = new ArrayList<>();
    String flat = "flat";
    for (TableRow row : pack.table("training")) {
      if (row.cell(1).equals("names")) {
        names.addAll(NameList.read(folder.resolve(row.cell(2)), tokenizer));
        flat = row.cell(4);
      }
    }
    return new NameSubstitution(names, flat, lot);
  }

  /** The treebanks that are for measuring: file name to sentences, in the order of the table. */
  Map<String, List<Tree>> testTrees() {
    return treebanks("test");
  }

  /** The sentences of all name corpora that are for training, in the order of the table. */
  List<NamedSentence> trainingNames() {
    List<NamedSentence> sentences = new ArrayList<>();
    names("train").values().forEach(sentences::addAll);
    return List.copyOf(sentences);
  }

  /** The name corpora that are for measuring: path to sentences, in the order of the table. */
  Map<String, List<NamedSentence>> testNames() {
    return names("test");
  }

  private Map<String, List<NamedSentence>> names(String part) {
    Map<String, String> types = new HashMap<>();
    pack.table("name-types").forEach(row -> types.put(row.cell(0), row.cell(1)));
    Map<String, List<NamedSentence>> corpora = new LinkedHashMap<>();
    for (TableRow row : pack.table("training")) {
      NameReader.Format format = NameReader.Format.ALL.get(row.cell(1));
      if (row.cell(0).equals(part) && format != null) {
        corpora.put(row.cell(2), NameReader.read(folder.resolve(row.cell(2)), format, types));
      }
    }
    return corpora;
  }

  private Map<String, List<Tree>> treebanks(String part) {
    RuleTokenizer tokenizer = new RuleTokenizer(pack);
    Map<String, List<Tree>> treebanks = new LinkedHashMap<>();
    pack.table("training").stream()
        .filter(row -> row.cell(0).equals(part) && row.cell(1).equals(TREEBANK))
        .map(row -> folder.resolve(row.cell(2)))
        .forEach(
            file ->
                treebanks.put(file.getFileName().toString(), ConlluReader.read(file, tokenizer)));
    return treebanks;
  }
}
